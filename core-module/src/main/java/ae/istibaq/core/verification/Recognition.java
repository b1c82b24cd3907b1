package ae.istibaq.core.verification;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out which paper is meant by the form of its number, and what has to be asked besides. */
@Component
class Recognition {

    private final List<Paper> papers;

    Recognition(List<Paper> papers) {
        this.papers = List.copyOf(papers);
    }

    /** A paper that may be meant. */
    record Meant(Paper paper, Reference reference) {}

    List<Paper> papers() {
        return papers;
    }

    Optional<Paper> paper(String key) {
        return papers.stream().filter(paper -> paper.key().equals(key)).findFirst();
    }

    /**
     * Every paper that may be meant; none where nothing that was typed can be the number of one.
     *
     * @param paper key of the kind that was chosen; null, or one that does not fit, where none was
     * @param place code of the place that was chosen, in the same way
     */
    List<Meant> read(Typed typed, @Nullable String paper, @Nullable String place) {
        List<Meant> all = papers.stream()
                .flatMap(kind -> typed.words().stream()
                        .flatMap(word -> kind.read(word).stream())
                        .distinct()
                        .map(reference -> new Meant(kind, reference)))
                .toList();
        List<Meant> chosen = narrowed(all, meant -> meant.paper().key().equals(paper));
        List<Meant> here = narrowed(
                chosen, meant -> place != null && place.equals(meant.reference().place()));
        // An address or a text of a QR code often says where it is from.
        return narrowed(
                here,
                meant -> meant.reference().place() != null
                        && typed.words().contains(meant.reference().place()));
    }

    private static List<Meant> narrowed(List<Meant> all, java.util.function.Predicate<Meant> wanted) {
        List<Meant> some = all.stream().filter(wanted).toList();
        return some.isEmpty() ? all : some;
    }
}
