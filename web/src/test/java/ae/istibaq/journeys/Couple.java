package ae.istibaq.journeys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Husband and wife about to marry: their phones, and him at the portal. They read English. */
final class Couple {

    static final String OFFER = "You can now issue your family book";
    static final String RECEIVED = "has received family book application";
    static final String ISSUED = "Your family book is issued";
    static final String STOPPED = "was stopped. The reason";
    static final String GRANT = "Your data meet the terms of the marriage grant";
    static final String NO_GRANT = "See the marriage grant check";
    static final String HOUSE = "You can apply for Sheikh Zayed housing support";
    static final String NO_HOUSE = "See the housing support check";
    static final String AGREE = "Agree and issue the family book";

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();
    private final Surfer surfer = new Surfer(country.portal());
    private final JsonNode husband;
    private final JsonNode wife;
    private String contract = "";
    private String reference = "";
    private String grant = "";
    private String house = "";

    private Couple(JsonNode husband, JsonNode wife) {
        this.husband = husband;
        this.wife = wife;
        for (String id : List.of(id(husband), id(wife))) {
            sandbox.change(id, Map.of("language", "en"));
        }
    }

    /** Two personas. */
    static Couple of(String husband, String wife) {
        Sandbox sandbox = Country.running().sandbox();
        return new Couple(sandbox.person(husband), sandbox.person(wife));
    }

    /** Two whom no other test knows, entitled to everything: federal employee, no home, never had any aid. */
    static Couple fresh() {
        Sandbox sandbox = Country.running().sandbox();
        JsonNode two = sandbox.couple();
        JsonNode ideal = sandbox.person("saeed");
        Map<String, Object> facts = new HashMap<>();
        facts.put("employment", ideal.path("employment"));
        facts.put("estate", ideal.path("estate"));
        sandbox.change(id(two.path("husband")), facts);
        return new Couple(two.path("husband"), two.path("wife"));
    }

    private static String id(JsonNode person) {
        return person.path("emiratesId").asString();
    }

    String husband() {
        return id(husband);
    }

    String wife() {
        return id(wife);
    }

    Couple sign() {
        contract = sandbox.sign(id(husband), id(wife));
        return this;
    }

    Couple sign(String contractDate) {
        contract = sandbox.tell(
                        "/control/contracts",
                        Map.of("husband", id(husband), "wife", id(wife), "contractDate", contractDate))
                .path("contractNumber")
                .asString();
        return this;
    }

    String contract() {
        return contract;
    }

    /** The reference of the application for the family book. */
    String reference() {
        return reference;
    }

    /** The application's own key in the portal's books. */
    String order() {
        return country.kept(String.class, "select payment_order from core.application where reference = ?", reference);
    }

    Surfer surfer() {
        return surfer;
    }

    String phone() {
        return husband.path("mobile").asString();
    }

    String email() {
        return husband.path("email").asString();
    }

    String emailOfWife() {
        return wife.path("email").asString();
    }

    String phoneOfWife() {
        return wife.path("mobile").asString();
    }

    /** Waits for words on the husband's phone. */
    String sms(String words) {
        return sandbox.message(phone(), words);
    }

    /** How often words came to the husband's phone. */
    long count(String words) {
        return sandbox.phone(phone()).stream()
                .filter(text -> text.contains(words))
                .count();
    }

    /** Follows the link in a message of the husband's phone, as him. */
    Surfer follow(String words) {
        return surfer.follow(Sandbox.link(sms(words)), husband());
    }

    /** Agrees to the family book and stands at the gateway's page. */
    Couple agree() {
        follow(OFFER).press(AGREE);
        passed(surfer.page());
        return this;
    }

    /** The application that a tab has passed is this couple's. */
    void passed(Surfer.Page tab) {
        reference = tab.reference();
    }

    Couple pay() {
        goToPayment().surfer.pay();
        return this;
    }

    /** Stands at the gateway's page, as soon as the gateway is reached: it may have been down a moment ago. */
    Couple goToPayment() {
        if (!atGateway()) {
            Country.awaiting().until(() -> surfer.open("/applications/" + reference + "/payment"), now -> atGateway());
        }
        return this;
    }

    private boolean atGateway() {
        return surfer.page().address().getPath().startsWith("/gateways/payments/pay/");
    }

    Couple decide(String outcome) {
        sandbox.decide("FAMILY_BOOK", reference, outcome);
        return this;
    }

    /** From the signature to the book, which both checks follow. */
    Couple reachBook() {
        if (contract.isEmpty()) {
            sign();
        }
        agree().pay().decide("APPROVED");
        sms(ISSUED);
        return this;
    }

    Couple applyForGrant() {
        follow(GRANT).press("Agree and apply", Map.of("iban", "AE87 9990 0000 0000 0000 001"));
        grant = surfer.reference();
        return this;
    }

    Couple applyForHouse() {
        follow(HOUSE).press("Agree and apply", Map.of("kind", "build"));
        house = surfer.reference();
        return this;
    }

    /** The reference of the application for the grant; empty before there is one. */
    String grant() {
        return grant;
    }

    String house() {
        return house;
    }

    /** The application's page, once it says something. */
    Surfer application(String words) {
        return surfer.openUntil("/applications/" + reference, words);
    }

    String state() {
        return country.kept(String.class, "select state from core.application where reference = ?", reference);
    }

    void awaitState(String state) {
        Country.awaiting().until(this::state, state::equals);
    }

    long intakes() {
        return sandbox.intakes(reference);
    }

    long captures() {
        return sandbox.settled("captures", order());
    }

    long refunds() {
        return sandbox.settled("refunds", order());
    }

    /** Documents of a kind that the husband holds. */
    long documents(String kind) {
        return country.kept(
                Long.class,
                "select count(*) from core.document d join core.document_owner o on o.document = d.id"
                        + " where o.owner = ? and d.kind = ? and d.withdrawn_on is null",
                husband(),
                kind);
    }
}
