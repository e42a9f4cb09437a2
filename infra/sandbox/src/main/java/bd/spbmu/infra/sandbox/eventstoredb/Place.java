package bd.spbmu.infra.sandbox.eventstoredb;

/** Where in the whole log something stands. What is written together shares its commit and differs in its prepare. */
record Place(long commit, long prepare) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        int byCommit = Long.compareUnsigned(commit, other.commit);
        return byCommit != 0 ? byCommit : Long.compareUnsigned(prepare, other.prepare);
    }
}
