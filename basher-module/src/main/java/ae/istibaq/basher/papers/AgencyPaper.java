package ae.istibaq.basher.papers;

import ae.istibaq.core.agencies.Answer;
import ae.istibaq.core.verification.Paper;
import ae.istibaq.core.verification.Reference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A paper that an agency keeps and is asked about when somebody wants to know. */
class AgencyPaper implements Paper {

    private final String key;
    private final List<NumberForm> forms;
    private final Clock clock;
    private final Function<Reference, Answer<InForce>> agency;

    AgencyPaper(String key, NumberForms forms, Clock clock, Function<Reference, Answer<InForce>> agency) {
        this.key = key;
        this.forms = forms.of(key);
        this.clock = clock;
        this.agency = agency;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String nameKey() {
        return "basher.papers.paper." + key;
    }

    @Override
    public String placeKey(String place) {
        return "basher.papers.place." + place;
    }

    /** One for each form that differs. */
    @Override
    public List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (NumberForm form : forms) {
            if (examples.stream().noneMatch(example -> example.number().equals(form.example()))) {
                examples.add(new Example(form.example(), !form.confirmed()));
            }
        }
        return examples;
    }

    @Override
    public List<Reference> read(String number) {
        LocalDate today = LocalDate.now(clock);
        return forms.stream()
                .filter(form -> form.fits(number, today))
                .map(form -> new Reference(number, form.place()))
                .toList();
    }

    @Override
    public boolean inForce(Reference reference) {
        InForce told = agency.apply(reference).record();
        return told != null && told.valid();
    }
}
