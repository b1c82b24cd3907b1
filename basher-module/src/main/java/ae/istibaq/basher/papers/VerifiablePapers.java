package ae.istibaq.basher.papers;

import ae.istibaq.basher.papers.LicenceRegister.Check;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.verification.Paper;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The four papers of a company, and who keeps each. */
@Configuration
class VerifiablePapers {

    private final Connectors connectors;
    private final NumberForms forms;
    private final Clock clock;

    VerifiablePapers(Connectors connectors, NumberForms forms, Clock clock) {
        this.connectors = connectors;
        this.forms = forms;
        this.clock = clock;
    }

    @Bean
    Paper tradeLicence() {
        LicenceRegister register = connectors.connect("ner", LicenceRegister.class);
        // Numbers repeat from emirate to emirate: without the place one is asked about somebody else's licence.
        return new AgencyPaper(
                "licence",
                forms,
                clock,
                reference ->
                        register.licence(new Check(Objects.requireNonNull(reference.place()), reference.number())));
    }

    @Bean
    Paper icpCard() {
        CardRegister register = connectors.connect("icp", CardRegister.class);
        return new AgencyPaper(
                "icp-card", forms, clock, reference -> register.card(new CardRegister.Check(reference.number())));
    }

    @Bean
    Paper mohreCard() {
        CardRegister register = connectors.connect("mohre", CardRegister.class);
        return new AgencyPaper(
                "mohre-card", forms, clock, reference -> register.card(new CardRegister.Check(reference.number())));
    }

    @Bean
    Paper memorandum() {
        Notary notary = connectors.connect("moj", Notary.class);
        return new AgencyPaper(
                "memorandum", forms, clock, reference -> notary.memorandum(new Notary.Check(reference.number())));
    }
}
