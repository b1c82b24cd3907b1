package ae.istibaq.access;

import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Whoever comes to the portal in these tests; a session is put where a login would have put it. */
class People {

    static final String OWNER = "784199000000019";
    static final String STRANGER = "784199000000027";
    static final String OFFICER = "784198000000035";
    static final String COLLEAGUE = "784198000000043";
    static final String AUDITOR = "784198000000050";
    static final String ADMINISTRATOR = "784198000000068";
    static final String NAME_AR = "مريم بنت سالم المنصوري";
    static final String NAME_EN = "Maryam Salem Al Mansoori";

    private final JdbcClient database;
    private final SessionRepository<?> sessions;

    People(JdbcClient database, SessionRepository<?> sessions) {
        this.database = database;
        this.sessions = sessions;
    }

    /** The id of a new session of a person, who has an account with a language from now on. */
    String logIn(String emiratesId, Language language) {
        UUID account = database.sql("""
                        insert into core.account
                          (emirates_id, user_type, name_ar, name_en, mobile, email, language, created_at, last_login_at)
                        values (?, 'SOP3', ?, ?, '+971501234567', 'maryam@post.example', ?, now(), now())
                        on conflict (emirates_id) do update set language = excluded.language returning id""")
                .params(emiratesId, NAME_AR, NAME_EN, language.code())
                .query(UUID.class)
                .single();
        return open(
                sessions,
                new Customer(
                        account, new EmiratesId(emiratesId), new BilingualText(NAME_AR, NAME_EN), language, Set.of()));
    }

    private static <S extends Session> String open(SessionRepository<S> sessions, Customer customer) {
        S session = sessions.createSession();
        session.setAttribute("customer", customer);
        sessions.save(session);
        return session.getId();
    }
}
