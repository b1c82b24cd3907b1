package ae.istibaq.access;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.access.MadeUpFamilies.Somebody;
import ae.istibaq.core.applications.Application;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.Services;
import ae.istibaq.core.documents.Documents;
import ae.istibaq.core.documents.NewDocument;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Notice;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.people.Family;
import ae.istibaq.core.people.Helpers;
import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.RelationKind;
import ae.istibaq.core.people.Tie;
import ae.istibaq.core.people.Told;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes up families and asks the running portal, as each of their members in turn, for everything that is anybody's: no
 * path shows a person's matter to one who has no right to it, and none hides it from one who has.
 */
@AlonePortal
class FamilySecrecyTests {

    private static final List<ServiceKey> SERVICES =
            List.of(new ServiceKey("osrati.familybook"), new ServiceKey("osrati.marriagegrant"));
    private static final List<String> LISTS = List.of("/me", "/osrati", "/documents", "/applications", "/inbox");

    @LocalServerPort
    private int port;

    @Autowired
    private ae.istibaq.access.People accounts;

    @Autowired
    private People people;

    @Autowired
    private Family family;

    @Autowired
    private Helpers helpers;

    @Autowired
    private Documents documents;

    @Autowired
    private Belongings belongings;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Services services;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    /**
     * Something that is somebody's.
     *
     * @param marks what betrays it on a list
     */
    private record Thing(String path, Somebody whose, Matter matter, List<String> marks) {}

    /** A message about somebody, which its receiver reads while they have any power over them. */
    private record Letter(String mark, Somebody receiver, Somebody whose) {}

    private final List<Letter> letters = new ArrayList<>();
    private LocalDate today = LocalDate.EPOCH;

    @ParameterizedTest(name = "families of seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void showsNobodysMatterToOneWhoHasNoRight(long seed) {
        today = LocalDate.now(clock);
        MadeUpFamilies made = new MadeUpFamilies(seed, today);
        tell(made);
        List<Thing> things = new ArrayList<>();
        made.everybody.forEach(whose -> things.addAll(belongings(made, whose)));

        List<String> faults = new ArrayList<>();
        for (Somebody viewer : made.everybody) {
            if (!viewer.dead()) {
                faults.addAll(faultsSeenBy(viewer, made, things));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(things).hasSizeGreaterThan(20);
    }

    private List<String> faultsSeenBy(Somebody viewer, MadeUpFamilies made, List<Thing> things) {
        Client client = Client.loggedIn(port, accounts.logIn(viewer.number(), Language.EN));
        List<String> faults = new ArrayList<>();
        Map<String, String> lists = new LinkedHashMap<>();
        LISTS.forEach(path -> lists.put(path, client.get(path).body()));
        for (Somebody other : made.everybody) {
            String path = "/osrati/people/" + key(other).value();
            boolean may = made.seesAnything(viewer, other);
            int status = expect(client, path, may, viewer.name() + " and the page of " + other.name(), faults);
            if (status == 200) {
                lists.put(path, client.get(path).body());
            }
            if (!may && !made.married(viewer, other)) {
                // With whom one was married is one's own history.
                List<String> marks = made.everMarried(viewer, other) ? List.of(path) : List.of(path, other.name());
                betrays(lists, marks, viewer, faults);
            }
        }
        String feed = feed(client);
        lists.put("the feed", client.get(feed).body());
        for (Thing thing : things) {
            boolean may = made.sees(viewer, thing.whose(), thing.matter());
            String what = viewer.name() + " and " + thing.matter() + " of "
                    + thing.whose().name();
            expect(client, thing.path(), may, what, faults);
            if (!may) {
                betrays(lists, thing.marks(), viewer, faults);
                cannotAnswer(client, thing, what, faults);
            }
        }
        for (Letter letter : letters) {
            boolean may = viewer == letter.receiver() && made.seesAnything(viewer, letter.whose());
            if (may != Objects.requireNonNull(lists.get("/inbox")).contains(letter.mark())) {
                faults.add(viewer.name() + (may ? " misses" : " reads") + " a letter about "
                        + letter.whose().name());
            }
        }
        return faults;
    }

    private static int expect(Client client, String path, boolean may, String what, List<String> faults) {
        int status = client.get(path).statusCode();
        if (status != (may ? 200 : 404)) {
            faults.add(what + ": " + path.replaceAll("[0-9a-f-]{36}", "…") + " answers " + status);
        }
        return status;
    }

    private static void betrays(Map<String, String> lists, List<String> marks, Somebody viewer, List<String> faults) {
        lists.forEach((path, body) -> marks.stream()
                .filter(body::contains)
                .forEach(mark -> faults.add(viewer.name() + " reads " + mark + " on " + path)));
    }

    private static void cannotAnswer(Client client, Thing thing, String what, List<String> faults) {
        if (thing.path().startsWith("/offers/")) {
            int status = client.post(thing.path() + "/refusal", Map.of()).statusCode();
            if (status != 404) {
                faults.add(what + " may answer the offer: " + status);
            }
        }
    }

    private static String feed(Client client) {
        String address = org.jsoup.Jsoup.parse(
                        client.post("/osrati/calendar-feed", Map.of()).body())
                .select("code.secret")
                .text();
        return address.substring(address.indexOf("/calendar/"));
    }

    private void tell(MadeUpFamilies made) {
        made.everybody.forEach(person -> {
            PersonId id = key(person);
            database.sql("""
                            update core.person set name_en = ?, birth_date = ?, sex = 'MALE', nationality = 'ARE',
                              alive = true, as_of = 'epoch' where id = ?""")
                    .params(person.name(), person.birthDate(), id.value())
                    .update();
            if (person.dead()) {
                people.died(id, today.minusDays(2), told());
            }
        });
        made.ties.forEach(tie -> family.relate(
                new Tie(key(tie.from()), tie.kind(), key(tie.to()), tie.since(), tie.until(), false), told()));
        made.orders.forEach(order -> database.sql("""
                        insert into core.protection (person, against, valid_from, source, cause)
                        values (?, ?, ?, 'icp', ?) on conflict do nothing""")
                .params(key(order.kept()).value(), key(order.from()).value(), today.minusDays(1), UUID.randomUUID())
                .update());
        made.lent.forEach(help -> {
            var given = helpers.give(
                    new Helpers.Wish(
                            number(help.giver()),
                            number(help.helper()),
                            key(help.subject()),
                            help.matters(),
                            today,
                            today.plusDays(9)),
                    today);
            if (help.revoked()) {
                helpers.revoke(given.id(), number(help.giver()));
            }
        });
    }

    /** A document of each matter; and of a service an offer with its check, an application and a message. */
    private List<Thing> belongings(MadeUpFamilies made, Somebody whose) {
        List<Thing> things = new ArrayList<>();
        for (Matter matter : EnumSet.of(made.anyMatter(), made.anyMatter(), made.anyMatter())) {
            String number = "D" + whose.index() + matter.name().charAt(0)
                    + UUID.randomUUID().toString().substring(0, 8);
            UUID document = documents.issue(NewDocument.of(
                    key(whose),
                    matter,
                    "osrati.familybook.book",
                    number,
                    "icp",
                    today,
                    "osrati/familybook/pages/book-pdf",
                    Map.of(),
                    UUID.randomUUID()));
            things.add(new Thing("/documents/" + document, whose, matter, List.of(number, document.toString())));
        }
        made.ties.stream()
                .filter(tie -> tie.to() == whose && tie.kind() != RelationKind.SPOUSE)
                .map(MadeUpFamilies.Tie::from)
                .findFirst()
                .ifPresent(addressee ->
                        things.addAll(ofService(SERVICES.get(whose.index() % SERVICES.size()), addressee, whose)));
        return things;
    }

    private List<Thing> ofService(ServiceKey service, Somebody addressee, Somebody whose) {
        Matter matter = Objects.requireNonNull(services.get(service).matter());
        Situation situation = new Situation(
                number(addressee),
                UUID.randomUUID(),
                UUID.randomUUID(),
                key(whose),
                "",
                Map.of("HUSBAND", number(addressee), "WIFE", number(addressee)),
                Map.of("contractNumber", "AJM-2026-0000001", "contractDate", "2026-11-12"));
        UUID verdict = belongings.verdict(service, situation);
        UUID offer = belongings.offer(service, situation, verdict);
        Application application = belongings.application(service, situation, verdict, offer);
        String letter = "letter" + UUID.randomUUID();
        letters.add(new Letter(letter, addressee, whose));
        transaction.executeWithoutResult(status -> notifications.send(new Notice(
                number(addressee),
                service.text("notice.received"),
                Map.of("reference", letter),
                // Where it leads is asked for apart: a letter stays while its receiver has any power left.
                "/me",
                About.of(situation.cause(), UUID.randomUUID()).inJourney(situation.journey(), key(whose)),
                Tone.DUTY,
                EnumSet.of(Channel.INBOX),
                null)));
        return List.of(
                new Thing("/checks/" + verdict, whose, matter, List.of(verdict.toString())),
                new Thing("/offers/" + offer, whose, matter, List.of(offer.toString())),
                new Thing("/applications/" + application.reference(), whose, matter, List.of(application.reference())));
    }

    private PersonId key(Somebody person) {
        return people.idOf(number(person));
    }

    private static EmiratesId number(Somebody person) {
        return new EmiratesId(person.number());
    }

    private static Told told() {
        return new Told("icp", UUID.randomUUID());
    }
}
