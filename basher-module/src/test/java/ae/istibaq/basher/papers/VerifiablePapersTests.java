package ae.istibaq.basher.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.agencies.Answer;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.verification.Paper;
import ae.istibaq.core.verification.Reference;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The four papers of a company: by which numbers they are known, and whom the portal asks. */
class VerifiablePapersTests {

    private static final Instant NOON = Instant.parse("2026-11-24T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneId.of("Asia/Dubai"));

    private final LicenceRegister ner = mock();
    private final CardRegister icp = mock();
    private final CardRegister mohre = mock();
    private final Notary moj = mock();
    private final Connectors connectors = mock();
    private VerifiablePapers papers = new VerifiablePapers(connectors, new NumberForms(), CLOCK);

    @BeforeEach
    void connect() {
        when(connectors.connect("ner", LicenceRegister.class)).thenReturn(ner);
        when(connectors.connect("icp", CardRegister.class)).thenReturn(icp);
        when(connectors.connect("mohre", CardRegister.class)).thenReturn(mohre);
        when(connectors.connect("moj", Notary.class)).thenReturn(moj);
        papers = new VerifiablePapers(connectors, new NumberForms(), CLOCK);
    }

    private static Answer<InForce> answer(boolean valid) {
        return new Answer<>("0b7e5a52-0c6a-4d5e-9f0e-7a2f0f2f6c11", NOON, true, null, new InForce(valid));
    }

    private List<Paper> all() {
        return List.of(papers.tradeLicence(), papers.icpCard(), papers.mohreCard(), papers.memorandum());
    }

    @ParameterizedTest
    @CsvSource({
        "CN-0700001, licence ABU_DHABI",
        "IN-0700001, licence ABU_DHABI",
        "123456, licence DUBAI",
        "E0000700001, icp-card null",
        "MOA-2026-0700001, memorandum null"
    })
    void knowsAPaperByTheFormOfItsNumber(String number, String meant) {
        assertThat(all().stream()
                        .flatMap(paper ->
                                paper.read(number).stream().map(reference -> paper.key() + " " + reference.place())))
                .containsExactly(meant);
    }

    @Test
    void leavesOpenWhichOfManyASevenDigitNumberIs() {
        assertThat(papers.tradeLicence().read("1234567"))
                .extracting(Reference::place)
                .containsExactly("DUBAI", "SHARJAH", "AJMAN", "UMM_AL_QUWAIN", "RAS_AL_KHAIMAH", "FUJAIRAH");
        assertThat(papers.mohreCard().read("1234567")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"''", "1", "CN-070000", "12345678", "E000070000", "MOA-26-0700001", "XX-0700001"})
    void knowsNothingByAnotherForm(String number) {
        assertThat(all()).allSatisfy(paper -> assertThat(paper.read(number)).isEmpty());
    }

    @Test
    void saysThatFormsNobodyHasPublishedAreSamples() {
        assertThat(all())
                .allSatisfy(paper -> assertThat(paper.examples())
                        .isNotEmpty()
                        .allSatisfy(example -> assertThat(example.sample()).isTrue()));
    }

    @Test
    void asksForALicenceByEmirateAndNumber() {
        when(ner.licence(new LicenceRegister.Check("DUBAI", "1234567"))).thenReturn(answer(true));
        when(ner.licence(new LicenceRegister.Check("AJMAN", "1234567"))).thenReturn(answer(false));
        assertThat(papers.tradeLicence().inForce(new Reference("1234567", "DUBAI")))
                .isTrue();
        assertThat(papers.tradeLicence().inForce(new Reference("1234567", "AJMAN")))
                .isFalse();
    }

    @Test
    void asksEachAgencyForWhatItIssues() {
        when(icp.card(new CardRegister.Check("E0000700001"))).thenReturn(answer(true));
        when(mohre.card(new CardRegister.Check("9299998"))).thenReturn(answer(true));
        when(moj.memorandum(new Notary.Check("MOA-2026-0700001"))).thenReturn(answer(false));
        assertThat(papers.icpCard().inForce(new Reference("E0000700001", null))).isTrue();
        assertThat(papers.mohreCard().inForce(new Reference("9299998", null))).isTrue();
        assertThat(papers.memorandum().inForce(new Reference("MOA-2026-0700001", null)))
                .isFalse();
    }

    @Test
    void letsSilenceBeSilence() {
        when(icp.card(new CardRegister.Check("E0000700001")))
                .thenThrow(new AgencyUnavailable("icp", AgencyUnavailable.Reason.RESTING));
        Paper card = papers.icpCard();
        assertThatExceptionOfType(AgencyUnavailable.class)
                .isThrownBy(() -> card.inForce(new Reference("E0000700001", null)));
    }
}
