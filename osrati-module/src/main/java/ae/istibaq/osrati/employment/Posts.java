package ae.istibaq.osrati.employment;

import static ae.istibaq.core.eligibility.FactKey.flag;
import static ae.istibaq.core.eligibility.FactKey.text;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.agencies.Answer;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.agencies.Exchanges;
import ae.istibaq.core.eligibility.FactKey;
import ae.istibaq.core.eligibility.Facts;
import ae.istibaq.core.eligibility.Reading;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.employment.EmployerRegister.EmployerRecord;
import ae.istibaq.osrati.employment.EmployerRegister.Sector;
import ae.istibaq.osrati.employment.EmploymentRegister.EmployeeLookup;
import ae.istibaq.osrati.employment.EmploymentRegister.EmployeeRecord;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where people work, for what the federal government gives to those in its service. */
@Component
public class Posts {

    public static final FactKey<Boolean> EMPLOYED = flag("osrati.employment.fact.employed");
    public static final FactKey<Boolean> FEDERAL = flag("osrati.employment.fact.federal");
    public static final FactKey<Boolean> PERMANENT = flag("osrati.employment.fact.permanent");
    public static final FactKey<String> EMPLOYER_CODE = text("osrati.employment.fact.employer-code");

    private static final String JOINED = "osrati.employment.joined-employers";
    private static final String EVERY = "ALL";
    private static final List<FactKey<?>> FACTS = List.of(Income.EMPLOYER, EMPLOYER_CODE, EMPLOYED, FEDERAL, PERMANENT);

    private final EmployerRegister everyone;
    private final EmploymentRegister federal;
    private final Clock clock;

    Posts(Connectors connectors, Clock clock) {
        this.everyone = connectors.connect("mohre", EmployerRegister.class);
        this.federal = connectors.connect("fahr", EmploymentRegister.class);
        this.clock = clock;
    }

    /**
     * The post of a person; empty for who works nowhere.
     *
     * @param purposeKey message key of what it is asked for
     * @param cause event for which it is asked; null for the person's own visit
     * @throws AgencyUnavailable while a register does not answer
     */
    public Optional<Post> of(EmiratesId person, String purposeKey, @Nullable UUID cause) {
        EmployeeLookup lookup = new EmployeeLookup(person.digits());
        Answer<EmployerRecord> answer = Exchanges.about(person, purposeKey, cause, () -> everyone.employer(lookup));
        EmployerRecord told = answer.record();
        if (told == null) {
            return Optional.empty();
        }
        BilingualText employer = new BilingualText(told.employerAr(), told.employerEn());
        if (told.sector() == Sector.FEDERAL_GOVERNMENT) {
            Answer<EmployeeRecord> post = Exchanges.about(person, purposeKey, cause, () -> federal.employee(lookup));
            EmployeeRecord kept = post.record();
            if (kept != null) {
                return Optional.of(
                        new Post(employer, told.employerCode(), true, kept.permanent(), "fahr", post.asOf()));
            }
        }
        return Optional.of(new Post(employer, told.employerCode(), false, false, "mohre", answer.asOf()));
    }

    /** Adds where the person of a case works. */
    public void gather(Situation situation, Facts facts, String purposeKey) {
        facts.ask("mohre", FACTS, () -> {
            Optional<Post> found = of(situation.person(), purposeKey, situation.cause());
            String source = found.map(Post::source).orElse("mohre");
            var asOf = found.map(Post::asOf).orElseGet(clock::instant);
            facts.known(Income.EMPLOYER, found.map(Post::employer), source, asOf)
                    .known(EMPLOYER_CODE, found.map(Post::code), source, asOf)
                    .known(EMPLOYED, found.isPresent(), source, asOf)
                    .known(FEDERAL, found.filter(Post::federal).isPresent(), source, asOf)
                    .known(PERMANENT, found.filter(Post::permanent).isPresent(), source, asOf);
        });
    }

    /** Whether the post is federal and its employer has joined: each may be switched on or off by a dated value. */
    public static boolean isJoined(Reading reading) {
        if (!reading.fact(FEDERAL)) {
            return false;
        }
        List<String> joined = Arrays.asList(reading.parameter(JOINED).text().split(","));
        return joined.contains(EVERY) || joined.contains(reading.fact(EMPLOYER_CODE));
    }
}
