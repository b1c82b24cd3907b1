package ae.istibaq.sandbox.post;

import ae.istibaq.sandbox.agencies.Answer;
import ae.istibaq.sandbox.agencies.Answer.Question;
import ae.istibaq.sandbox.agencies.Intake;
import ae.istibaq.sandbox.post.Parcel.State;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The post as the portal meets it. */
@RestController
class PostController {

    private final Parcels parcels;

    PostController(Parcels parcels) {
        this.parcels = parcels;
    }

    record ParcelLookUp(
            @NotNull @Pattern(regexp = Intake.REFERENCE) String reference) {}

    record Whereabouts(
            String tracking,
            String reference,
            State state,
            @Nullable LocalDate expectedOn,
            List<Parcel.Move> moves) {

        static Whereabouts of(Parcel parcel) {
            return new Whereabouts(
                    parcel.tracking(), parcel.reference(), parcel.last().state(), parcel.expectedOn(), parcel.moves());
        }
    }

    @PostMapping("/agencies/post/parcel-lookups")
    Answer<Whereabouts> parcel(Question question, @Valid @RequestBody ParcelLookUp lookUp) {
        return question.found(parcels.of(lookUp.reference()).map(Whereabouts::of), "NO_PARCEL");
    }
}
