package ae.istibaq.basher.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.basher.fees.Premises;
import ae.istibaq.basher.form.LegalForm;
import ae.istibaq.basher.guide.Answers.Place;
import ae.istibaq.basher.guide.Answers.Sum;
import ae.istibaq.basher.isic.ClassificationFixture;
import ae.istibaq.core.shared.Aed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;

class AnswerReadingTests {

    static final Map<String, String> ALL = Map.of(
            "activity", "5610",
            "emirate", "AJMAN",
            "kind", "PERSONS",
            "owners", "2",
            "origin", "GCC",
            "liability", "LIMITED",
            "capital", "",
            "premises", "RENTED",
            "rent", "60000",
            "workers", "4");

    private final AnswerReading reading = new AnswerReading(ClassificationFixture.whole());

    static Map<String, String> but(String name, String value) {
        Map<String, String> sent = new LinkedHashMap<>(ALL);
        sent.put(name, value);
        return sent;
    }

    @Test
    void readsWhatItWritesIntoAnAddress() {
        Answers answers = reading.read(ALL);
        assertThat(answers.open()).isEmpty();
        UUID plan = UUID.randomUUID();
        String address = new GuideAddresses(answers, plan).result(LegalForm.LLC);
        var parameters = UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        assertThat(address).startsWith("/basher/guide/result?").endsWith("&form=LLC&plan=" + plan);
        assertThat(parameters).containsEntry("capital", "");
        Map<String, String> sent = new LinkedHashMap<>();
        parameters.forEach((name, value) -> sent.put(name, value == null ? "" : value));
        assertThat(reading.read(sent)).isEqualTo(answers);
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void asksTheFirstQuestionThatIsOpen(Question question) {
        Map<String, String> sent = new LinkedHashMap<>(ALL);
        sent.remove(question.code());
        assertThat(reading.read(sent).open()).contains(question);
        assertThat(new GuideAddresses(reading.read(sent), null).onward())
                .startsWith("/basher/guide/" + question.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", " 3 ", "٣", "۳", "0003"})
    void readsNumbersAsPeopleWriteThem(String typed) {
        assertThat(reading.read(but("owners", typed)).owners()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,250,000|1250000", "١٬٢٥٠٬٠٠٠|1250000", "5 000 000|5000000", "0|0"})
    void readsSumsWithWhatStandsBetweenThousands(String typed, long dirhams) {
        assertThat(reading.read(but("capital", typed)).capital()).isEqualTo(new Sum(Aed.ofDirhams(dirhams)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "0",
                "-1",
                "1001",
                "2.5",
                "1e3",
                "99999999999999999999",
                "'; drop table basher.plan; --",
                "<script>alert(1)</script>",
                "\u202E3",
                "\uD83C\uDF55",
                "٣٣٣٣"
            })
    void takesNothingElseForANumberOfOwners(String typed) {
        assertThat(reading.read(but("owners", typed)).owners()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "'; drop table basher.plan; --",
                "<b>5610</b>",
                "\u202EDUBAI",
                "\uD83C\uDF55",
                "dubai",
                "null"
            })
    void takesNothingElseForAWord(String typed) {
        for (Question question : Question.values()) {
            Answers answers = reading.read(but(question.code(), typed));
            assertThat(answers.has(question)).as(question + " " + typed).isFalse();
            assertThat(answers.open()).contains(question);
        }
        assertThat(reading.read(but("rent", typed)).place()).isNull();
    }

    @Test
    void bearsTenThousandLettersInEveryField() {
        String long_ = "9".repeat(10_000);
        for (String field : ALL.keySet()) {
            assertThat(reading.read(but(field, long_)).open()).as(field).isPresent();
        }
    }

    @Test
    void takesOnlyClassesForAnActivityInDigitsOfAnyScript() {
        assertThat(reading.read(but("activity", "٥٦١٠")).activity()).isEqualTo("5610");
        assertThat(reading.read(but("activity", "G")).activity()).isNull();
        assertThat(reading.read(but("activity", "561")).activity()).isNull();
        assertThat(reading.read(but("activity", "9999")).activity()).isNull();
    }

    @Test
    void asksAnewWhereACompanyComesFromWhoSaidPeopleBefore() {
        Map<String, String> companies = but("kind", "COMPANIES");
        assertThat(reading.read(companies).open()).isEmpty();
        companies.put("origin", "FREE_ZONE");
        assertThat(reading.read(companies).open()).isEmpty();
        companies.put("kind", "BOTH");
        assertThat(reading.read(companies).open()).contains(Question.ORIGIN);
    }

    @Test
    void forgetsTheRentOfWhoWorksFromHome() {
        assertThat(reading.read(but("premises", "HOME")).place()).isEqualTo(new Place(Premises.HOME, null));
        assertThat(reading.read(but("rent", "")).place()).isEqualTo(new Place(Premises.RENTED, null));
    }
}
