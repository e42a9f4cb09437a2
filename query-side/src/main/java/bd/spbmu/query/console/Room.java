package bd.spbmu.query.console;

/**
 * A door in the navigation.
 *
 * @param name its message key after {@code room.}
 */
public record Room(String name, String path) {

    public boolean holds(String here) {
        return here.equals(path) || (here.startsWith(path + "/") && !"/console".equals(path));
    }
}
