package ae.istibaq.osrati.schoolregistration;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.agencies.Exchanges;
import ae.istibaq.core.eligibility.OpenChoices.Choice;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.Sex;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.Language;
import ae.istibaq.osrati.home.Home;
import ae.istibaq.osrati.home.Homes;
import ae.istibaq.osrati.school.Grade;
import ae.istibaq.osrati.schoolregistration.SchoolRegister.School;
import ae.istibaq.osrati.schoolregistration.SchoolRegister.SchoolLookup;
import ae.istibaq.osrati.schoolregistration.SchoolRegister.Schools;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The government schools that take a child, the nearest first. The ministry is asked for all schools of the grade and is
 * not told where the child lives; of a protected home no distance is known, and schools come by the names of their areas.
 */
@Component
class NearSchools {

    static final String PURPOSE = "osrati.schoolregistration.purpose";

    private static final int SHOWN = 10;
    private static final double METRES_PER_KILOMETRE = 1000;

    private final SchoolRegister register;
    private final Homes homes;
    private final People people;
    private final MessageSource texts;

    NearSchools(Connectors connectors, Homes homes, People people, MessageSource texts) {
        this.register = connectors.connect("moe", SchoolRegister.class);
        this.homes = homes;
        this.people = people;
        this.texts = texts;
    }

    /** @throws AgencyUnavailable while a register does not answer */
    List<Choice> of(Situation situation, Grade grade) {
        Optional<Home> home = homes.of(situation.whose(), situation.person(), PURPOSE, situation.cause());
        Schools told = Exchanges.about(
                        situation.person(),
                        PURPOSE,
                        situation.cause(),
                        () -> register.schools(new SchoolLookup(situation.told("schoolYear"), grade.code(), null)))
                .record();
        return told == null ? List.of() : nearest(told.schools(), home, sex(situation), grade);
    }

    private Optional<Sex> sex(Situation situation) {
        return people.find(situation.whose()).map(KnownPerson::sex);
    }

    private List<Choice> nearest(List<School> schools, Optional<Home> home, Optional<Sex> sex, Grade grade) {
        return schools.stream()
                .filter(school -> sex.isEmpty() || takes(school, sex.get()))
                .filter(school -> free(school, grade) > 0)
                .sorted(Comparator.<School>comparingLong(
                                school -> metres(home, school).orElse(Long.MAX_VALUE))
                        .thenComparing(School::zoneAr)
                        .thenComparing(School::code))
                .limit(SHOWN)
                .map(school -> new Choice(school.code(), text(school, metres(home, school), free(school, grade))))
                .toList();
    }

    private static boolean takes(School school, Sex sex) {
        return switch (school.attendedBy()) {
            case "BOYS" -> sex == Sex.MALE;
            case "GIRLS" -> sex == Sex.FEMALE;
            default -> true;
        };
    }

    private static int free(School school, Grade grade) {
        return school.places().stream()
                .filter(places -> places.grade().equals(grade.code()))
                .mapToInt(SchoolRegister.Places::free)
                .sum();
    }

    private static OptionalLong metres(Optional<Home> home, School school) {
        return home.map(each -> each.metresTo(school.latitude(), school.longitude()))
                .orElseGet(OptionalLong::empty);
    }

    private BilingualText text(School school, OptionalLong metres, int free) {
        return new BilingualText(
                text(school.nameAr(), school.zoneAr(), metres, free, Language.AR),
                text(school.nameEn(), school.zoneEn(), metres, free, Language.EN));
    }

    private String text(String name, String zone, OptionalLong metres, int free, Language language) {
        String key = metres.isPresent()
                ? "osrati.schoolregistration.school.near"
                : "osrati.schoolregistration.school.somewhere";
        return texts.getMessage(
                key,
                new Object[] {
                    Map.of("name", name, "zone", zone, "free", free, "km", metres.orElse(0) / METRES_PER_KILOMETRE)
                },
                language.locale());
    }
}
