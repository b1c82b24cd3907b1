package ae.istibaq.core.documents;

import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.Moment;
import ae.istibaq.core.people.Moments;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Documents on a person's line of life, on the day they were issued. */
@Component
class DocumentMoments implements Moments {

    private final Documents documents;
    private final People people;

    DocumentMoments(Documents documents, People people) {
        this.documents = documents;
        this.people = people;
    }

    @Override
    public List<Moment> of(PersonId person, EmiratesId viewer) {
        @Nullable EmiratesId self = people.find(person).map(KnownPerson::emiratesId).orElse(null);
        PersonId key = people.keyOf(person);
        return documents.inSightOf(viewer).stream()
                .filter(document -> document.subject() == null ? viewer.equals(self) : key.equals(document.subject()))
                .map(DocumentMoments::moment)
                .toList();
    }

    private static Moment moment(IssuedDocument document) {
        return Moment.of(
                        "document-" + document.id(),
                        document.nameKey(),
                        document.issuedOn(),
                        Moment.Kind.DOCUMENT,
                        document.inForce() ? Moment.Standing.DONE : Moment.Standing.STOPPED,
                        document.matter())
                .leadingTo("/documents/" + document.id());
    }
}
