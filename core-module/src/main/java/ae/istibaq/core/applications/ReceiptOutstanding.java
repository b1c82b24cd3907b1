package ae.istibaq.core.applications;

/**
 * An agency has decided on an application before the portal, which died or waited in between, has noted its receipt: the
 * application is about to be submitted once more under its key, which brings the receipt, and then the decision can stand.
 */
final class ReceiptOutstanding extends IllegalStateException {

    private static final long serialVersionUID = 1;

    ReceiptOutstanding() {
        super("The agency's receipt is not noted yet");
    }
}
