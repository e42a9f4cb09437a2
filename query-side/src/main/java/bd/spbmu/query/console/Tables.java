package bd.spbmu.query.console;

import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Whole lists to download, where a page shows them piece by piece. */
public final class Tables {

    public static final String CSV = "text/csv";

    private static final int LARGEST_PAGE = 1_000;
    /** What a spreadsheet still opens; a longer list is fetched from the API, page by page. */
    private static final int MOST = 100_000;

    private Tables() {}

    /** @param page answers one page of the list */
    public static <T> Answer<T> whole(Function<Paging, Answer<T>> page) {
        List<T> rows = new ArrayList<>();
        Answer<T> answer = page.apply(new Paging(LARGEST_PAGE, null));
        rows.addAll(answer.items());
        while (answer.next() != null && rows.size() < MOST) {
            answer = page.apply(new Paging(LARGEST_PAGE, answer.next()));
            rows.addAll(answer.items());
        }
        return new Answer<>(rows, answer.total(), answer.next());
    }
}
