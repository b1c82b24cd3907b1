package ae.istibaq.sandbox.uaepass;

import ae.istibaq.sandbox.gateways.FaultSwitch;
import ae.istibaq.sandbox.uaepass.Logins.Login;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Persona;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From the question who you are to the answer on the phone. */
@Controller
@RequestMapping("/idshub/login/{id}")
class LoginController {

    /** What happens at the phone, or at the page beside it. */
    enum Answer {
        CONFIRM(""),
        DECLINE("cancelledOnApp"),
        CANCEL("access_denied"),
        TIME_OUT("login_required");

        private final String error;

        Answer(String error) {
            this.error = error;
        }
    }

    private final People people;
    private final Logins logins;
    private final LoginPages pages;
    private final WayBack wayBack;
    private final FaultSwitch<UaePassFault> fault;

    LoginController(People people, Logins logins, LoginPages pages, WayBack wayBack, FaultSwitch<UaePassFault> fault) {
        this.people = people;
        this.logins = logins;
        this.pages = pages;
        this.wayBack = wayBack;
        this.fault = fault;
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String note,
            HttpServletResponse response,
            Model model) {
        Optional<Login> login = logins.find(id);
        if (login.isEmpty()) {
            return pages.problem(model, response, "over");
        }
        return login.get().account() == null
                ? pages.identifier(model, login.get(), note)
                : pages.phone(model, login.get(), note);
    }

    @PostMapping("/identifier")
    String identify(
            @PathVariable String id, @RequestParam String identifier, HttpServletResponse response, Model model) {
        Optional<Login> login = logins.find(id);
        if (login.isEmpty()) {
            return pages.problem(model, response, "over");
        }
        Optional<Persona> account = people.account(identifier);
        logins.ring(login.get(), account.orElse(null));
        return "redirect:/idshub/login/" + id + (account.isEmpty() ? "?note=unknown" : "");
    }

    @PostMapping("/answer")
    String answer(
            @PathVariable String id,
            @RequestParam Answer answer,
            @RequestParam(defaultValue = "false") boolean dropState,
            HttpServletResponse response,
            Model model) {
        Optional<Login> known = logins.find(id);
        if (known.isEmpty()) {
            return pages.problem(model, response, "over");
        }
        Login login = known.get();
        Persona account = login.account();
        if (answer != Answer.CONFIRM) {
            logins.end(login);
            AuthorizationRequest request = login.request();
            return wayBack.withError(dropState ? request.withState(null) : request, answer.error);
        }
        if (account == null || fault.strikes(UaePassFault.NO_CALLBACK)) {
            return "redirect:/idshub/login/" + id + "?note=waiting";
        }
        logins.end(login);
        ResponseCookie cookie = ResponseCookie.from(WayBack.COOKIE, logins.signOn(account))
                .path("/idshub")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(Duration.ofHours(8))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return wayBack.withCode(login.request(), account);
    }
}
