package ae.istibaq.basher.activities;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.basher.isic.Activity;
import ae.istibaq.basher.isic.ClassificationFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivitySearchTests {

    private static final EverydayWords EVERYDAY = new EverydayWords();
    private static final ActivitySearch SEARCH = new ActivitySearch(ClassificationFixture.whole(), EVERYDAY);

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(textBlock = """
            # forms of alef
            اعلان, 7310
            إعلان, 7310
            أعلان, 7310
            آعلان, 7310
            # hamza left away or on another seat
            مؤتمرات, 8230
            موتمرات, 8230
            # ta marbuta and ha
            بقالة, 4711
            بقاله, 4711
            صيدليه, 4772
            # yeh and alef maksura
            مقهى, 5630
            مقهي, 5630
            # tashkeel
            مَطْعَمٌ, 5610
            صَالُونُ تَجْمِيلٍ, 9602
            # tatweel
            مطـــعم, 5610
            # article, and what stands before it
            المطعم, 5610
            والمطعم, 5610
            بالمطعم, 5610
            للسيارات تأجير, 7710
            # plurals, sound and broken
            مطاعم, 5610
            المطاعم, 5610
            مقاهي, 5630
            صيدليات, 4772
            حلاقين, 9602
            restaurants, 5610
            bakeries, 1071
            # typing errors
            مطعمم, 5610
            كافتريا, 5610
            صيدلة, 4772
            resturant, 5610
            restaurnat, 5610
            supermarkt, 4711
            pharmcy, 4772
            acountant, 6920
            # everyday words
            كراج, 4520
            كوفي شوب, 5630
            متجر إلكتروني, 4791
            barber, 9602
            lawyer, 6910
            general trading, 4690
            # Arabic in Latin letters
            matam, 5610
            mat3am, 5610
            baqala, 4711
            hallaq, 9602
            7allaq, 9602
            saydaliya, 4772
            makhbaz, 1071
            ma5baz, 1071
            # capitals, width and accents
            RESTAURANT, 5610
            Ｃａｆｅ, 5630
            café, 5630
            # words of a title, and the beginning of a word
            veterinary, 7500
            veterin, 7500
            بيطر, 7500
            # numbers: the class, the department's seven digits, Arabic-Indic digits
            5610, 5610
            5610001, 5610
            ٥٦١٠, 5610
            ۵۶۱۰, 5610
            """)
    void findsWhatIsMeant(String typed, String code) {
        assertThat(codes(typed).stream().limit(3)).as(typed).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200f\u202e", "…", "'", "🍕", "🍕🍔☕", "👨‍👩‍👧", "<>", "--", "ً", "\u0000"})
    void findsNothingInWhatHasNoWord(String typed) {
        assertThat(codes(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table core.account; --",
                "<script>alert(1)</script>",
                "\u202Etnaruatser",
                "*:* OR title:[* TO *] AND (((",
                "%%%___",
                "zzzzqqqq"
            })
    void bearsWhatNobodyMeans(String typed) {
        assertThat(codes(typed)).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void findsAWordAmongMarksThatTurnItsDirection() {
        assertThat(codes("\u202Bمطعم\u202C")).first().isEqualTo("5610");
        assertThat(codes("🍕 pizza 🍕")).first().isEqualTo("5610");
    }

    @Test
    void readsOnlyTheBeginningOfALongText() {
        assertThat(codes("مطعم " + "ا".repeat(10_000))).isEmpty();
        assertThat(Words.of("مطعم ".repeat(2_000))).hasSizeLessThanOrEqualTo(Words.LONGEST);
        assertThat(codes("مطعم ".repeat(2_000))).first().isEqualTo("5610");
    }

    @Test
    void ranksTheRightWordBeforeAGuess() {
        assertThat(codes("فندق").getFirst()).isEqualTo("5510");
        assertThat(codes("hotel").getFirst()).isEqualTo("5510");
    }

    @Test
    void knowsEveryEverydayWordByItself() {
        for (String code : EVERYDAY.codes()) {
            for (String word : EVERYDAY.of(code)) {
                assertThat(codes(word)).as(word).contains(code);
            }
        }
    }

    private static List<String> codes(String typed) {
        return SEARCH.find(typed, 20).stream().map(Activity::code).toList();
    }
}
