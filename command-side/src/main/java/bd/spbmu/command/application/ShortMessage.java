package bd.spbmu.command.application;

/**
 * In clear: it leaves only to the gateway, and is kept nowhere.
 *
 * @param id of the notice, by which a gateway knows a repetition
 * @param mobile {@code +8801XXXXXXXXX}
 */
public record ShortMessage(String id, String mobile, String text) {

    @Override
    public String toString() {
        return id;
    }
}
