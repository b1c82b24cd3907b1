package ae.istibaq.core.notifications;

/** By which channels a person wants to hear; the inbox is always there. */
record Wishes(boolean sms, boolean email) {

    static final Wishes UNTOLD = new Wishes(true, true);

    boolean allow(Channel channel) {
        return switch (channel) {
            case SMS -> sms;
            case EMAIL -> email;
            case INBOX -> true;
        };
    }
}
