package ae.istibaq.core.proactivity;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.catalogue.Criterion;
import ae.istibaq.core.catalogue.Question;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.ServiceKind;
import ae.istibaq.core.eligibility.OpenChoices;
import ae.istibaq.core.eligibility.OpenChoices.Choice;
import ae.istibaq.core.eligibility.OpenDays;
import ae.istibaq.core.proactivity.Opens.Opened;
import ae.istibaq.core.shared.BilingualText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

class AnswersTests {

    private static final ServiceDefinition SERVICE = ServiceDefinition.of(
                    new ServiceKey("osrati.sample"), "szhp", ServiceKind.ELIGIBILITY_CHECK, Criterion.DEPENDENCY)
            .asking(Question.oneOf("kind", "build", "buy"), Question.iban("iban"));

    private static final ServiceDefinition LEAVE = ServiceDefinition.of(
                    new ServiceKey("osrati.sample"), "fahr", ServiceKind.PROCEDURAL, Criterion.DEPENDENCY)
            .asking(Question.days("days"));
    private static final OpenDays OPEN =
            new OpenDays(List.of(LocalDate.of(2027, 7, 19), LocalDate.of(2027, 7, 20), LocalDate.of(2027, 7, 21)), 2);
    private static final Opened OPENED = new Opened(OPEN, OpenChoices.NONE);

    private static final ServiceDefinition SCHOOL = ServiceDefinition.of(
                    new ServiceKey("osrati.sample"), "moe", ServiceKind.PROCEDURAL, Criterion.PLACE)
            .asking(
                    Question.open("grade"),
                    Question.open("first"),
                    Question.openNext("second"),
                    Question.consent("consent"));
    private static final List<Choice> NEAR = List.of(choice("AJM-001"), choice("AJM-002"));
    private static final Opened SCHOOLS = new Opened(
            OpenDays.NONE,
            new OpenChoices(true, Map.of("grade", List.of(choice("KG1")), "first", NEAR, "second", NEAR)));

    @Test
    void takesWhatIsRightInItsCleanForm() {
        Answers answers = of(Map.of("kind", " buy ", "iban", "ae07 0331 2345 6789 0123 456"));
        assertThat(answers.complete()).isTrue();
        assertThat(answers.accepted())
                .containsOnly(Map.entry("kind", "buy"), Map.entry("iban", "AE070331234567890123456"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', AE070331234567890123456, kind, core.proactivity.error.choose",
        "sell, AE070331234567890123456, kind, core.proactivity.error.choose",
        "buy, '', iban, core.proactivity.error.iban-missing",
        "buy, '   ', iban, core.proactivity.error.iban-missing",
        "buy, AE080331234567890123456, iban, core.proactivity.error.iban"
    })
    void saysWhatIsWrongWithWhich(String kind, String iban, String field, String messageKey) {
        Answers answers = of(Map.of("kind", kind, "iban", iban));
        assertThat(answers.complete()).isFalse();
        assertThat(errors(answers)).hasSize(1).first().satisfies(error -> {
            assertThat(error.getField()).isEqualTo(field);
            assertThat(error.getCodes()).containsExactly(messageKey);
        });
        assertThat(answers.accepted()).doesNotContainKey(field);
    }

    @ParameterizedTest
    @CsvSource({
        "AJM-002, AJM-001, true, ",
        "AJM-002, '', true, ",
        "AJM-009, AJM-001, true, first core.proactivity.error.choose",
        "'', AJM-001, true, first core.proactivity.error.choose",
        "AJM-001, AJM-001, true, second core.proactivity.error.choose-another",
        "AJM-001, AJM-009, true, second core.proactivity.error.choose",
        "AJM-001, '', '', consent core.proactivity.error.consent",
        "AJM-001, '', false, consent core.proactivity.error.consent"
    })
    void takesOnlyWhatIsOpen(String first, String second, String consent, @Nullable String wrong) {
        Answers answers = Answers.of(
                SCHOOL,
                MultiValueMap.fromSingleValue(Map.of("first", first, "second", second, "consent", consent)),
                SCHOOLS);
        assertThat(errors(answers))
                .extracting(error -> error.getField() + " " + error.getCode())
                .isEqualTo(wrong == null ? List.of() : List.of(wrong));
        // The only one there is nobody is asked for.
        assertThat(answers.accepted()).containsEntry("grade", "KG1");
    }

    @Test
    void beginsWithWhatALinkHasChosenAndTicksNothing() {
        Answers answers = Answers.begun(
                SCHOOL, MultiValueMap.fromSingleValue(Map.of("first", "AJM-002", "consent", "true", "x", "y")));
        assertThat(shown(answers)).isEqualTo(Map.of("grade", "", "first", "AJM-002", "second", "", "consent", "false"));
    }

    private static Choice choice(String value) {
        return new Choice(value, new BilingualText(value, value));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(errors(of(Map.of()))).extracting(FieldError::getField).containsExactly("kind", "iban");
    }

    @Test
    void keepsWhatWasTypedSoThatItCanBeMended() {
        Answers answers = of(Map.of("kind", "buy", "iban", "AE12"));
        assertThat(shown(answers)).isEqualTo(Map.of("kind", "buy", "iban", "AE12"));
        assertThat(errors(answers).getFirst().getRejectedValue()).isEqualTo("AE12");
    }

    @Test
    void cutsWhatNobodyTypesByHandAndIgnoresWhatWasNotAsked() {
        Answers answers = of(Map.of("kind", "buy", "iban", "9".repeat(5000), "role", "admin"));
        assertThat(shown(answers)).isEqualTo(Map.of("kind", "buy", "iban", "9".repeat(200)));
        assertThat(answers.complete()).isFalse();
    }

    @Test
    void isEmptyAndFreeOfErrorsBeforeAnythingIsTyped() {
        Answers answers = Answers.none(SERVICE);
        assertThat(answers.complete()).isTrue();
        assertThat(shown(answers)).isEqualTo(Map.of("kind", "", "iban", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "'', core.proactivity.error.days-missing",
        "'no day', core.proactivity.error.days-missing",
        "'2027-07-19 2027-07-20 2027-07-21', core.proactivity.error.days-too-many",
        "'2027-07-24', core.proactivity.error.days-closed",
        "'2027-07-19 2027-07-24', core.proactivity.error.days-closed"
    })
    void takesOnlyOpenDaysAndNotTooMany(String sent, String messageKey) {
        Answers answers = Answers.of(LEAVE, days(sent), OPENED);
        assertThat(errors(answers))
                .singleElement()
                .satisfies(error -> assertThat(error.getCodes()).containsExactly(messageKey));
        assertThat(answers.accepted()).isEmpty();
    }

    @Test
    void takesDaysInTheirOrderOnceEach() {
        Answers answers = Answers.of(LEAVE, days("2027-07-20 2027-07-19 2027-07-20"), OPENED);
        assertThat(answers.complete()).isTrue();
        assertThat(answers.accepted()).containsOnly(Map.entry("days", "2027-07-19,2027-07-20"));
    }

    @Test
    void keepsTheChosenDaysOnTheCalendarWhereTheyAreWrong() {
        Answers answers = Answers.of(LEAVE, days("2027-07-19 2027-07-24"), OPENED);
        DayPicker picker = DayPicker.of(OPEN, answers.chosen("days"), Locale.ENGLISH);
        assertThat(picker.months()).singleElement().satisfies(month -> {
            assertThat(month.name()).isEqualTo("July 2027");
            assertThat(month.weeks())
                    .hasSize(5)
                    .allSatisfy(week -> assertThat(week).hasSize(7));
            assertThat(month.weeks().stream()
                            .flatMap(List::stream)
                            .filter(cell -> cell != null && cell.chosen())
                            .map(DayPicker.Cell::value))
                    .containsExactly("2027-07-19", "2027-07-24");
        });
    }

    private static MultiValueMap<String, String> days(String sent) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        Arrays.stream(sent.split(sent.equals("no day") ? "," : " ")).forEach(day -> form.add("days", day));
        return form;
    }

    private static Answers of(Map<String, String> form) {
        return Answers.of(SERVICE, MultiValueMap.fromSingleValue(form), Opened.NOTHING);
    }

    private static Object shown(Answers answers) {
        return Objects.requireNonNull(model(answers).getAttribute("answers"));
    }

    private static List<FieldError> errors(Answers answers) {
        return ((BindingResult)
                        Objects.requireNonNull(model(answers).getAttribute(BindingResult.MODEL_KEY_PREFIX + "answers")))
                .getFieldErrors();
    }

    private static ExtendedModelMap model(Answers answers) {
        ExtendedModelMap model = new ExtendedModelMap();
        answers.show(model);
        return model;
    }
}
