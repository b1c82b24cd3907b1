package ae.istibaq.basher.market;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Names in the table of licences, for tests of other rooms. */
public final class RegisteredNamesFixture {

    private final DataSource dataSource;
    private final JdbcClient database;

    public RegisteredNamesFixture(DataSource dataSource) {
        this.dataSource = dataSource;
        this.database = JdbcClient.create(dataSource);
    }

    public RegisteredNames names() {
        return new RegisteredNames(
                database,
                new JdbcTemplate(dataSource),
                new TransactionTemplate(new DataSourceTransactionManager(dataSource)));
    }

    /** A licence in force, as if the register had just told it. */
    public void write(String ar, String en, String activity) {
        database.sql("update basher.licence_feed set version = version + 1, heard_at = now()")
                .update();
        database.sql("""
                        insert into basher.licence (authority, number, emirate, area, legal_form, activity,
                          established_on, status, version, name_ar, name_en)
                        select 'DET', gen_random_uuid()::text, 'DUBAI', 'DXB-DEIRA', 'LLC', :activity, '2026-01-01',
                          'ACTIVE', version, :ar, :en from basher.licence_feed
                        """)
                .param("activity", activity)
                .param("ar", ar)
                .param("en", en)
                .update();
    }

    /** The licences of a name are given up. */
    public void cancel(String ar) {
        database.sql("update basher.licence_feed set version = version + 1").update();
        database.sql("""
                        update basher.licence set status = 'CANCELLED',
                          version = (select version from basher.licence_feed) where name_ar = :ar
                        """).param("ar", ar).update();
    }

    public void beginAnew() {
        database.sql("truncate basher.licence restart identity").update();
        database.sql("update basher.licence_feed set version = version + 1, edition = edition + 1")
                .update();
    }

    /** As many made-up licences as a country has, in one statement. */
    public void fill(int count) {
        database.sql("update basher.licence_feed set version = version + 1, heard_at = now()")
                .update();
        database.sql("""
                        insert into basher.licence (authority, number, emirate, area, legal_form, activity,
                          established_on, status, version, name_ar, name_en)
                        select 'DET', 'F' || n, 'DUBAI', 'DXB-DEIRA', 'LLC', '5610', '2020-01-01', 'ACTIVE', f.version,
                          (array['واحة','نجم','ريم','النخيل','الصقر','الميناء','الأفق','اللؤلؤة','الفجر','الكثبان',
                                 'المنارة','السدرة','الغاف','النسيم','القافلة','المرسى','الياسمين','البدر','الشراع',
                                 'الينبوع'])[1 + n % 20] || ' '
                            || (array['الذهبية','الحديثة','الشمالية','الأولى','المتحدة','الخضراء','الزرقاء','الجديدة',
                                      'العالية','الهادئة'])[1 + n / 20 % 10] || ' ' || n % 1000,
                          (array['Golden','Modern','Northern','First','United','Green','Blue','New','High',
                                 'Quiet'])[1 + n / 20 % 10] || ' '
                            || (array['Oasis','Star','Reem','Palm','Falcon','Harbour','Horizon','Pearl','Dawn','Dunes',
                                      'Lighthouse','Sidra','Ghaf','Breeze','Caravan','Anchor','Jasmine','Full Moon',
                                      'Sail','Spring'])[1 + n % 20] || ' ' || n % 1000
                        from generate_series(1, :count) n, basher.licence_feed f
                        """).param("count", count).update();
    }
}
