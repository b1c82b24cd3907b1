package ae.istibaq.core.identity;

import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.shared.MobileNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of all who have ever logged in. */
@Repository
public class Accounts {

    private static final String COLUMNS = "id, emirates_id, name_ar, name_en, mobile, email, language, last_login_at";

    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Account> byEmiratesId(EmiratesId person) {
        return jdbc.sql("select " + COLUMNS + " from core.account where emirates_id = ?")
                .param(person.digits())
                .query(Accounts::account)
                .optional();
    }

    /** Keeps the language in which the person wants pages and messages. */
    public void setLanguage(UUID account, Language language) {
        jdbc.sql("update core.account set language = ? where id = ?")
                .params(language.code(), account)
                .update();
    }

    /**
     * Finds the account by its UAE PASS key, else by the Emirates ID, else makes it; and keeps what was told now.
     *
     * @param pageLanguage becomes the language of a new account
     */
    @Transactional
    Account logIn(UaePassProfile profile, EmiratesId person, BilingualText name, Language pageLanguage) {
        // Two accounts that claim the same person: the verified Emirates ID decides, and the other lets go of the key.
        jdbc.sql("""
                update core.account set uae_pass_uuid = null
                where uae_pass_uuid = ? and emirates_id <> ?
                  and exists (select from core.account where emirates_id = ?)""").params(profile.uuid(), person.digits(), person.digits()).update();
        // A known key with a new Emirates ID is the same person with a new card number.
        jdbc.sql("update core.account set emirates_id = ? where uae_pass_uuid = ? and emirates_id <> ?")
                .params(person.digits(), profile.uuid(), person.digits())
                .update();
        return jdbc.sql("""
                insert into core.account as known
                  (uae_pass_uuid, emirates_id, user_type, name_ar, name_en, mobile, email, language, created_at, last_login_at)
                values (:uuid, :person, :userType, :nameAr, :nameEn, :mobile, :email, :language, :now, :now)
                on conflict (emirates_id) do update set
                  uae_pass_uuid = excluded.uae_pass_uuid,
                  user_type = excluded.user_type,
                  name_ar = coalesce(excluded.name_ar, known.name_ar),
                  name_en = coalesce(excluded.name_en, known.name_en),
                  mobile = excluded.mobile,
                  email = excluded.email,
                  last_login_at = excluded.last_login_at
                returning """ + " " + COLUMNS)
                .param("uuid", profile.uuid())
                .param("person", person.digits())
                .param("userType", profile.userType())
                .param("nameAr", name.ar())
                .param("nameEn", name.en())
                .param("mobile", mobile(profile.mobile()))
                .param("email", profile.email())
                .param("language", pageLanguage.code())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(Accounts::account)
                .single();
    }

    static Language language(String code) {
        return Language.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static @Nullable String mobile(@Nullable MobileNumber number) {
        return number == null ? null : number.e164();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        String mobile = row.getString("mobile");
        return new Account(
                row.getObject("id", UUID.class),
                new EmiratesId(row.getString("emirates_id")),
                new BilingualText(row.getString("name_ar"), row.getString("name_en")),
                mobile == null ? null : new MobileNumber(mobile),
                row.getString("email"),
                language(row.getString("language")),
                row.getObject("last_login_at", OffsetDateTime.class).toInstant());
    }
}
