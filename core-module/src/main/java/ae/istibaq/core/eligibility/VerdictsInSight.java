package ae.istibaq.core.eligibility;

import ae.istibaq.core.catalogue.Sight;
import ae.istibaq.core.people.PersonsJoined;
import ae.istibaq.core.shared.EmiratesId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Verdicts as one person may see them; what isn't theirs to see is not found. */
@Service
public class VerdictsInSight {

    private final Verdicts verdicts;
    private final Sight sight;

    VerdictsInSight(Verdicts verdicts, Sight sight) {
        this.verdicts = verdicts;
        this.sight = sight;
    }

    /** The newest on the person's own affairs and on those they are asked about. */
    public List<Verdict> about(EmiratesId person) {
        return verdicts.latestOf(person).stream()
                .filter(verdict -> sight.sees(person, whose(verdict)))
                .toList();
    }

    /** The newest on anyone's affairs that a person may see. */
    public List<Verdict> of(EmiratesId person) {
        Sight.Reach reach = sight.reach(person);
        return verdicts.latestWithin(reach.persons(), reach.subjects()).stream()
                .filter(verdict -> sight.sees(person, whose(verdict)))
                .toList();
    }

    Optional<Verdict> find(UUID id, EmiratesId person) {
        return verdicts.find(id).filter(verdict -> sight.sees(person, whose(verdict)));
    }

    private static Sight.Whose whose(Verdict verdict) {
        return new Sight.Whose(
                verdict.service(), verdict.person(), verdict.situation().subject());
    }

    @EventListener
    void on(PersonsJoined joined) {
        verdicts.move(joined.was(), joined.is());
    }
}
