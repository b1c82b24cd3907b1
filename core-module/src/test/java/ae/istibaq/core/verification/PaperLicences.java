package ae.istibaq.core.verification;

import ae.istibaq.core.agencies.AgencyUnavailable;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Licences of two emirates on paper: seven digits, those of the north in force; and cards whose numbers look alike. */
final class PaperLicences implements Paper {

    final AtomicBoolean silent = new AtomicBoolean();

    private final String key;
    private final List<String> places;

    PaperLicences(String key, String... places) {
        this.key = key;
        this.places = List.of(places);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String nameKey() {
        return "core.verification.number";
    }

    @Override
    public String placeKey(String place) {
        return "core.verification.place";
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example("1234567", true));
    }

    @Override
    public List<Reference> read(String number) {
        if (!number.matches("\\d{7}")) {
            return List.of();
        }
        return places.isEmpty()
                ? List.of(new Reference(number, null))
                : Stream.of("NORTH", "SOUTH")
                        .map(place -> new Reference(number, place))
                        .toList();
    }

    @Override
    public boolean inForce(Reference reference) {
        if (silent.get()) {
            throw new AgencyUnavailable("ner", AgencyUnavailable.Reason.DOWN);
        }
        return "NORTH".equals(reference.place()) && reference.number().startsWith("1");
    }
}
