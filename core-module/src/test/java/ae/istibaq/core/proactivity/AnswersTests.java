package ae.istibaq.core.proactivity;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.catalogue.Criterion;
import ae.istibaq.core.catalogue.Question;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.ServiceKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

class AnswersTests {

    private static final ServiceDefinition SERVICE = ServiceDefinition.of(
                    new ServiceKey("osrati.sample"), "szhp", ServiceKind.ELIGIBILITY_CHECK, Criterion.DEPENDENCY)
            .asking(Question.oneOf("kind", "build", "buy"), Question.iban("iban"));

    @Test
    void takesWhatIsRightInItsCleanForm() {
        Answers answers = Answers.of(SERVICE, Map.of("kind", " buy ", "iban", "ae07 0331 2345 6789 0123 456"));
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
        Answers answers = Answers.of(SERVICE, Map.of("kind", kind, "iban", iban));
        assertThat(answers.complete()).isFalse();
        assertThat(errors(answers)).hasSize(1).first().satisfies(error -> {
            assertThat(error.getField()).isEqualTo(field);
            assertThat(error.getCodes()).containsExactly(messageKey);
        });
        assertThat(answers.accepted()).doesNotContainKey(field);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(errors(Answers.of(SERVICE, Map.of())))
                .extracting(FieldError::getField)
                .containsExactly("kind", "iban");
    }

    @Test
    void keepsWhatWasTypedSoThatItCanBeMended() {
        Answers answers = Answers.of(SERVICE, Map.of("kind", "buy", "iban", "AE12"));
        assertThat(shown(answers)).isEqualTo(Map.of("kind", "buy", "iban", "AE12"));
        assertThat(errors(answers).getFirst().getRejectedValue()).isEqualTo("AE12");
    }

    @Test
    void cutsWhatNobodyTypesByHandAndIgnoresWhatWasNotAsked() {
        Answers answers = Answers.of(SERVICE, Map.of("kind", "buy", "iban", "9".repeat(5000), "role", "admin"));
        assertThat(shown(answers)).isEqualTo(Map.of("kind", "buy", "iban", "9".repeat(100)));
        assertThat(answers.complete()).isFalse();
    }

    @Test
    void isEmptyAndFreeOfErrorsBeforeAnythingIsTyped() {
        Answers answers = Answers.none(SERVICE);
        assertThat(answers.complete()).isTrue();
        assertThat(shown(answers)).isEqualTo(Map.of("kind", "", "iban", ""));
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
