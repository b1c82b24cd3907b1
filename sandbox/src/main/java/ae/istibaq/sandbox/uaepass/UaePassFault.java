package ae.istibaq.sandbox.uaepass;

/** What can be wrong with the login. */
enum UaePassFault {
    NONE,
    SLOW,
    DOWN,
    SLOW_TOKEN,
    USERINFO_FAILS,
    /** A cancelled login comes back without its state. */
    DROP_STATE,
    /** The person confirmed, but the browser is never sent back. */
    NO_CALLBACK,
    /** The browser comes back with a state that nobody sent. */
    FORGED_CALLBACK,
    /** Somebody else opens the call-back's address before the browser does. */
    DUPLICATE_CALLBACK,
    EMAIL_CHANGED,
    /** An account that was never verified now is, under the same uuid. */
    UPGRADED
}
