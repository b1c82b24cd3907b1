package ae.istibaq.core.notifications;

import ae.istibaq.core.shared.EmiratesId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wishes about channels that people have told. */
@Repository
class WishBook {

    private final JdbcClient jdbc;

    WishBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Wishes of(EmiratesId person) {
        return jdbc.sql("select sms, email from core.notification_wish where person = ?")
                .param(person.digits())
                .query(Wishes.class)
                .optional()
                .orElse(Wishes.UNTOLD);
    }

    void keep(EmiratesId person, Wishes wishes) {
        jdbc.sql("""
                insert into core.notification_wish (person, sms, email) values (?, ?, ?)
                on conflict (person) do update set sms = excluded.sms, email = excluded.email""").params(person.digits(), wishes.sms(), wishes.email()).update();
    }
}
