package bd.spbmu.command.application;

/** Whoever carries short messages to telephones. */
public interface MessageGateway {

    /**
     * Returns once the gateway has taken it over.
     *
     * @throws MessageNotTaken if it did not, or nobody knows whether it did: it is sent again, under the same id
     */
    void send(ShortMessage message);

    /** The gateway is down, slow, or did not want it. */
    final class MessageNotTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** @param reason free of personal data */
        public MessageNotTaken(String reason) {
            super(reason, null, false, false);
        }
    }
}
