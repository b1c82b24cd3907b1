package ae.istibaq.sandbox.control;

import ae.istibaq.sandbox.world.NewStart;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Starts the country again. */
@RestController
class ResetControl {

    private final NewStart newStart;

    ResetControl(NewStart newStart) {
        this.newStart = newStart;
    }

    @PostMapping("/control/reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset() {
        newStart.begin();
    }
}
