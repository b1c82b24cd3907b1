package ae.istibaq.core.documents;

import static java.time.ZoneOffset.UTC;

import ae.istibaq.core.identity.PortalAddress;
import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.PersonsJoined;
import ae.istibaq.core.people.Powers;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The documents that agencies have issued: written once, read by their owners, at times withdrawn. */
@Service
public class Documents {

    private static final String FIELDS =
            "id, kind, number, issuer, issued_on, code, cause, subject, matter, withdrawn_on, withdrawal_reason";

    private final JdbcClient database;
    private final JsonMapper json;
    private final DocumentPdfs pdfs;
    private final PortalAddress portal;
    private final Powers powers;
    private final Clock clock;

    Documents(
            JdbcClient database, JsonMapper json, DocumentPdfs pdfs, PortalAddress portal, Powers powers, Clock clock) {
        this.database = database;
        this.json = json;
        this.pdfs = pdfs;
        this.portal = portal;
        this.powers = powers;
        this.clock = clock;
    }

    /**
     * Keeps a document in the caller's transaction; its PDF is printed when someone first asks for it. The same document
     * of the same cause is kept once, however often it is handed over.
     *
     * @return the document's id
     */
    @Transactional
    public UUID issue(NewDocument document) {
        PersonId subject = document.subject();
        Matter matter = document.matter();
        Optional<UUID> kept = database.sql("""
                        insert into core.document
                          (kind, number, issuer, issued_on, subject, matter, template, data, code, cause, stored_at)
                        values (:kind, :number, :issuer, :issuedOn, :subject, :matter, :template, :data::jsonb, :code,
                          :cause, :now)
                        on conflict (cause, kind, number) do nothing returning id
                        """)
                .param("kind", document.kind())
                .param("number", document.number())
                .param("issuer", document.issuer())
                .param("issuedOn", document.issuedOn())
                .param("subject", subject == null ? null : subject.value())
                .param("matter", matter == null ? null : matter.name())
                .param("template", document.template())
                .param("data", json.writeValueAsString(document.data()))
                .param("code", VerificationCode.random().symbols())
                .param("cause", document.cause())
                .param("now", clock.instant().atOffset(UTC))
                .query(UUID.class)
                .optional();
        if (kept.isEmpty()) {
            return database.sql("select id from core.document where cause = ? and kind = ? and number = ?")
                    .params(document.cause(), document.kind(), document.number())
                    .query(UUID.class)
                    .single();
        }
        for (EmiratesId owner : document.owners()) {
            database.sql("insert into core.document_owner (document, owner) values (?, ?)")
                    .params(kept.get(), owner.digits())
                    .update();
        }
        return kept.get();
    }

    /**
     * Takes a document out of force as of today; does nothing where it already is.
     *
     * @param reason message key that says why, shown to its owners
     * @param cause the event that asks for it
     */
    @Transactional
    public void withdraw(UUID document, String reason, UUID cause) {
        withdrawWhere("id", document, reason, cause);
    }

    /**
     * Takes all documents out of force that came from one event, as of today.
     *
     * @param event the event that brought the documents, now corrected or annulled
     * @param reason message key that says why, shown to their owners
     * @param cause the event that asks for it
     * @return how many were in force until now
     */
    @Transactional
    public int withdrawCausedBy(UUID event, String reason, UUID cause) {
        return withdrawWhere("cause", event, reason, cause);
    }

    /**
     * Takes a document out of force that a newer one of the same number replaces, as of today; does nothing where there is
     * none.
     *
     * @param reason message key that says why, shown to its owners
     * @param cause the event that brings the newer one
     */
    @Transactional
    public void withdrawNumbered(String kind, String number, String reason, UUID cause) {
        database.sql("update core.document set withdrawn_on = ?, withdrawal_reason = ?, withdrawal_cause = ?"
                        + " where kind = ? and number = ? and cause <> ? and withdrawn_on is null")
                .params(LocalDate.now(clock), reason, cause, kind, number, cause)
                .update();
    }

    private int withdrawWhere(String column, UUID value, String reason, UUID cause) {
        return database.sql("update core.document set withdrawn_on = ?, withdrawal_reason = ?, withdrawal_cause = ?"
                        + " where " + column + " = ? and withdrawn_on is null")
                .params(LocalDate.now(clock), reason, cause, value)
                .update();
    }

    /** Documents a person may see, their own and others', the latest first, those out of force at the end. */
    @Transactional(readOnly = true)
    public List<IssuedDocument> inSightOf(EmiratesId person) {
        LocalDate today = LocalDate.now(clock);
        List<IssuedDocument> near = database.sql("select " + FIELDS + " from core.document where id in ("
                        + "select document from core.document_owner where owner = :person union "
                        + "select id from core.document where subject = any(:subjects))"
                        + " order by withdrawn_on is not null, issued_on desc, id desc")
                .param("person", person.digits())
                .param(
                        "subjects",
                        powers.reach(person, today).stream()
                                .map(PersonId::value)
                                .toArray(UUID[]::new))
                .query(Documents::read)
                .list();
        Map<PersonId, Set<Matter>> seen = new HashMap<>();
        return near.stream()
                .filter(document -> document.subject() == null
                        || seen.computeIfAbsent(
                                        document.subject(),
                                        subject -> powers.seenBy(person, subject, today)
                                                .keySet())
                                .contains(document.matter()))
                .toList();
    }

    /** A document a person may see, or nothing where it is unknown or not theirs to see. */
    @Transactional(readOnly = true)
    public Optional<IssuedDocument> find(UUID id, EmiratesId person) {
        return find(id).filter(document -> sees(person, document));
    }

    private boolean sees(EmiratesId person, IssuedDocument document) {
        PersonId subject = document.subject();
        return subject == null
                ? database.sql("select exists(select from core.document_owner where document = ? and owner = ?)")
                        .params(document.id(), person.digits())
                        .query(Boolean.class)
                        .single()
                : powers.maySee(person, subject, document.matter(), LocalDate.now(clock));
    }

    /** Lets documents follow a person whose key has changed. */
    @EventListener
    void on(PersonsJoined joined) {
        database.sql("update core.document set subject = ? where subject = ?")
                .params(joined.is().value(), joined.was().value())
                .update();
    }

    /** A document whoever owns it; who may see it is the caller's to know. */
    @Transactional(readOnly = true)
    Optional<IssuedDocument> find(UUID id) {
        return database.sql("select " + FIELDS + " from core.document where id = ?")
                .param(id)
                .query(Documents::read)
                .optional();
    }

    /**
     * The PDF in a language, printed at the first demand and the same ever after; who may have it is the caller's to
     * know.
     *
     * @throws DocumentUnknown for an id nobody issued
     */
    public byte[] pdf(UUID id, Language language) {
        return pdfs.of(id, language);
    }

    /** Where anyone may verify a document: what its QR code says. */
    String verificationAddress(IssuedDocument document) {
        return portal.of("/verify/" + document.code().grouped()).toString();
    }

    /** Whether a document that carries a code was issued and still counts. */
    public boolean inForce(VerificationCode code) {
        return database.sql("select withdrawn_on is null from core.document where code = ?")
                .param(code.symbols())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    static IssuedDocument read(ResultSet row, int number) throws SQLException {
        @Nullable UUID subject = row.getObject("subject", UUID.class);
        @Nullable String matter = row.getString("matter");
        return new IssuedDocument(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                new VerificationCode(row.getString("code")),
                row.getObject("cause", UUID.class),
                subject == null ? null : new PersonId(subject),
                matter == null ? Matter.IDENTITY_DOCUMENTS : Matter.valueOf(matter),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getString("withdrawal_reason"));
    }
}
