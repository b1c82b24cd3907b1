package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.Question;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.photos.PhotoRefused;
import ae.istibaq.core.photos.Photos;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;

/** The photos an offer's form asks for: kept as soon as they are good, so that a fault elsewhere in the form loses none. */
@Component
class AddedPhotos {

    private final Photos photos;

    AddedPhotos(Photos photos) {
        this.photos = photos;
    }

    /** Takes the files that came with a form; where none came, the one added before counts. */
    void take(Offer offer, ServiceDefinition service, Map<String, MultipartFile> files, Answers answers) {
        questions(service).forEach(question -> take(offer, question, files.get(question.name()), answers));
    }

    private void take(Offer offer, Question question, @Nullable MultipartFile file, Answers answers) {
        try {
            if (file != null && !file.isEmpty()) {
                photos.add(offer.id(), question.name(), file.getBytes());
            }
            Optional<Photos.Added> added = photos.added(offer.id(), question.name());
            added.ifPresentOrElse(
                    photo -> answers.photo(question, photo.hash()),
                    () -> answers.wrong(question, "core.photos.missing", Map.of()));
        } catch (PhotoRefused refused) {
            answers.wrong(question, refused.reason().textKey(), photos.limits());
        } catch (IOException broken) {
            answers.wrong(question, PhotoRefused.Reason.UNREADABLE.textKey(), photos.limits());
        }
    }

    /** Shows the one who answers what they have added so far. */
    void show(Offer offer, ServiceDefinition service, Model model) {
        Map<String, String> previews = new HashMap<>();
        questions(service)
                .forEach(question -> photos.added(offer.id(), question.name())
                        .ifPresent(photo -> previews.put(question.name(), photo.preview())));
        model.addAttribute("previews", previews);
    }

    private static List<Question> questions(ServiceDefinition service) {
        return service.questions().stream()
                .filter(question -> question.kind() == Question.Kind.PHOTO)
                .toList();
    }
}
