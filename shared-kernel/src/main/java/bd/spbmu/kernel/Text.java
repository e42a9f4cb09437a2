package bd.spbmu.kernel;

/**
 * A value that is one string everywhere it is written: in JSON, in a URL, in an index. Each implementation is a record
 * with a static {@code of(String)} that reads what {@link #text()} wrote and throws {@link Malformed} on anything else.
 */
public interface Text {

    String text();
}
