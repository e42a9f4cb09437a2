package bd.spbmu.infra.sandbox.story;

import bd.spbmu.infra.sandbox.client.Caller;
import bd.spbmu.infra.sandbox.client.Forms;
import bd.spbmu.infra.sandbox.client.RegistryClient;
import bd.spbmu.infra.sandbox.people.Applicant;
import bd.spbmu.infra.sandbox.people.Applicant.Copy;
import bd.spbmu.infra.sandbox.people.People;
import bd.spbmu.infra.sandbox.people.Truth;
import bd.spbmu.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What the story knows: whom it made, what it sent, and what it was told. */
final class World {

    private static final int MONTHS_PER_QUARTER = 3;

    private final long seed;
    private final RegistryClient client;
    private final Telling telling;
    private final List<Applicant> applicants;
    private final Map<Long, Applicant> firsts;
    private final Period quarter;
    private final Positions positions = new Positions();
    private final Set<Enrolment> enrolments = ConcurrentHashMap.newKeySet();

    World(long seed, int persons, RegistryClient client, Telling telling, LocalDate today) {
        this.seed = seed;
        this.client = client;
        this.telling = telling;
        this.applicants = new People(seed).applicants().limit(persons).toList();
        this.firsts = applicants.stream()
                .filter(one -> one.copy() == Copy.FIRST)
                .collect(Collectors.toMap(Applicant::person, one -> one));
        this.quarter = quarterBefore(today);
    }

    /** The last quarter of the fiscal year that is over. */
    static Period quarterBefore(LocalDate today) {
        LocalDate day = today.minusMonths(MONTHS_PER_QUARTER);
        int starts = day.getMonthValue() >= 7 ? day.getYear() : day.getYear() - 1;
        int part = (day.getMonthValue() + 5) % 12 / MONTHS_PER_QUARTER + 1;
        return Period.of("%04d-%02d-Q%d".formatted(starts, (starts + 1) % 100, part));
    }

    RegistryClient client() {
        return client;
    }

    Telling telling() {
        return telling;
    }

    Positions positions() {
        return positions;
    }

    Period quarter() {
        return quarter;
    }

    long seed() {
        return seed;
    }

    List<Applicant> applicants() {
        return applicants;
    }

    List<Applicant> applicants(Copy copy) {
        return applicants.stream().filter(one -> one.copy() == copy).toList();
    }

    /** Those who must be registered in the end. */
    List<Applicant> registered() {
        return applicants.stream().filter(one -> one.copy() != Copy.SAME_NUMBER).toList();
    }

    Applicant first(long person) {
        Applicant first = firsts.get(person);
        if (first == null) {
            throw new IllegalStateException("nobody is person " + person);
        }
        return first;
    }

    Truth truth() {
        return new Truth(applicants);
    }

    Caller mis(Applicant one) {
        return client.mis(one.mis());
    }

    /** The id under which a record is registered. */
    String id(Applicant one) {
        return Forms.id(seed, one.toString());
    }

    /** Notes that this beneficiary draws this programme. */
    void enrolled(String beneficiary, String programme) {
        enrolments.add(new Enrolment(beneficiary, programme));
    }

    /** Every enrolment that was accepted. */
    Set<Enrolment> enrolments() {
        return enrolments;
    }

    record Enrolment(String beneficiary, String programme) {}
}
