package bd.spbmu.infra.sandbox.eventstoredb;

import java.util.ArrayList;
import java.util.List;

/** A walk over events, page by page. What is appended behind its end is found by asking again. */
interface Source {

    /** Nothing at the end, which need not stay the end. */
    List<Stored> next(int most);

    /** How many events are still ahead, at least. */
    int ahead();

    /** One stream, forwards. */
    final class StreamForwards implements Source {

        private final Log log;
        private final String stream;
        private long next;

        StreamForwards(Log log, String stream, long from) {
            this.log = log;
            this.stream = stream;
            next = from;
        }

        @Override
        public List<Stored> next(int most) {
            List<Stored> page = log.look(stream, strand -> {
                List<Stored> found = new ArrayList<>();
                next = Math.max(next, Math.min(strand.first(), strand.last() + 1));
                for (long at = next; at <= strand.last() && found.size() < most; at++) {
                    found.add(strand.at(at));
                }
                return found;
            });
            next += page.size();
            return page;
        }

        @Override
        public int ahead() {
            return (int) (log.look(stream, Strand::last) + 1 - next);
        }
    }

    /** One stream, backwards. */
    final class StreamBackwards implements Source {

        private final Log log;
        private final String stream;
        private long next;

        StreamBackwards(Log log, String stream, long from) {
            this.log = log;
            this.stream = stream;
            next = from;
        }

        @Override
        public List<Stored> next(int most) {
            List<Stored> page = log.look(stream, strand -> {
                List<Stored> found = new ArrayList<>();
                for (long at = Math.min(next, strand.last()); at >= strand.first() && found.size() < most; at--) {
                    found.add(strand.at(at));
                }
                return found;
            });
            next = page.isEmpty() ? -1 : page.getLast().revision() - 1;
            return page;
        }

        @Override
        public int ahead() {
            return (int) (next + 1);
        }
    }

    /** Everything, forwards. */
    final class AllForwards implements Source {

        private final Log log;
        private int next;

        AllForwards(Log log, int from) {
            this.log = log;
            next = from;
        }

        @Override
        public List<Stored> next(int most) {
            List<Stored> page = log.slice(next, most);
            next += page.size();
            return page;
        }

        @Override
        public int ahead() {
            return log.size() - next;
        }
    }

    /** Everything, backwards. */
    final class AllBackwards implements Source {

        private final Log log;
        private int before;

        AllBackwards(Log log, int before) {
            this.log = log;
            this.before = before;
        }

        @Override
        public List<Stored> next(int most) {
            int from = Math.max(0, before - most);
            List<Stored> page = log.slice(from, before - from).reversed();
            before = from;
            return page;
        }

        @Override
        public int ahead() {
            return before;
        }
    }
}
