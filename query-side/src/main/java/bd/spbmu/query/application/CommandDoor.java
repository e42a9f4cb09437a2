package bd.spbmu.query.application;

import java.util.Map;

/** The side that decides, from the pages on which people apply: they send what any program would send, over the same API. */
public interface CommandDoor {

    /**
     * @param address of the browser, by which the number of applications is limited
     * @return also when it is a no; status 503 when nobody answers
     */
    Reply send(String method, String path, Map<String, ?> body, String address);

    /** @param body the answer, or the problem */
    record Reply(int status, Map<String, Object> body) {

        private static final int REFUSED = 400;

        public boolean isYes() {
            return status < REFUSED;
        }

        @Override
        public String toString() {
            return String.valueOf(status);
        }
    }
}
