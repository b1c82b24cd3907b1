package ae.istibaq.core.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import ae.istibaq.core.documents.Documents;
import ae.istibaq.core.verification.Recognition.Meant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paper is meant by what somebody typed or pasted. */
class RecognitionTests {

    private final Recognition recognition = new Recognition(List.of(
            new IssuedPaper(mock(Documents.class)),
            new PaperLicences("licence", "NORTH", "SOUTH"),
            new PaperLicences("card")));

    private List<Meant> read(String typed) {
        return recognition.read(Typed.read(typed), "", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7k3m-9qw1-02bd-v8ht",
                " ٧K٣M ٩QW١ ٠٢BD V٨HT ",
                "7K3M–9QWI–O2BD–V8HT",
                "https://portal.example/verify/7K3M-9QW1-02BD-V8HT",
                "https://portal.example/verify/7K3M-9QW1-02BD-V8HT?lang=ar#top",
                "https://elsewhere.example/?code=7K3M9QW102BDV8HT&x=1",
                "\u202E7K3M-9QW1-02BD-V8HT\u202C",
                "الرمز: 7K3M-9QW1-02BD-V8HT\nصدر عبر استباق"
            })
    void findsACodeHoweverItWasTypedOrPasted(String typed) {
        assertThat(read(typed)).singleElement().satisfies(meant -> {
            assertThat(meant.paper().key()).isEqualTo("portal");
            assertThat(meant.reference().number()).isEqualTo("7K3M-9QW1-02BD-V8HT");
        });
    }

    @Test
    void leavesOpenWhatTheFormOfANumberDoesNotSay() {
        assertThat(read("1234567"))
                .extracting(
                        meant -> meant.paper().key() + " " + meant.reference().place())
                .containsExactly("licence NORTH", "licence SOUTH", "card null");
    }

    @Test
    void narrowsByWhatWasChosen() {
        assertThat(recognition.read(Typed.read("1234567"), "card", "")).hasSize(1);
        assertThat(recognition.read(Typed.read("1234567"), "licence", "")).hasSize(2);
        assertThat(recognition.read(Typed.read("1234567"), "licence", "SOUTH"))
                .singleElement()
                .satisfies(meant -> assertThat(meant.reference().place()).isEqualTo("SOUTH"));
    }

    @Test
    void asksAgainWhereTheChoiceFitsNothing() {
        assertThat(recognition.read(Typed.read("1234567"), "passport", "ATLANTIS"))
                .hasSize(3);
        assertThat(recognition.read(Typed.read("1234567"), "<script>", "' or 1=1"))
                .hasSize(3);
    }

    @Test
    void takesThePlaceFromTheQrCode() {
        assertThat(recognition.read(
                        Typed.read("https://ner.example/licence?emirate=NORTH&number=1234567"), "licence", ""))
                .singleElement()
                .satisfies(meant -> assertThat(meant.reference().place()).isEqualTo("NORTH"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "م",
                "'; drop table core.document; --",
                "<script>alert(1)</script>",
                "\u202E\u2066",
                "🍕🍕🍕",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "31/12/2999"
            })
    void findsNothingInWhatIsNoNumber(String typed) {
        assertThat(read(typed)).isEmpty();
    }
}
