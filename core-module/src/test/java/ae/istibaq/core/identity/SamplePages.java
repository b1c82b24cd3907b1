package ae.istibaq.core.identity;

import ae.istibaq.core.shared.ForStaff;
import ae.istibaq.core.shared.StaffRole;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pages of every kind of access, for tests of the doors. */
@TestConfiguration
class SamplePages {

    @RestController
    @TestConfiguration
    static class ForCustomers {

        @GetMapping({"/sample/page", "/me"})
        String page(@AuthenticationPrincipal Customer customer) {
            return customer.name().in(ae.istibaq.core.shared.Language.of(LocaleContextHolder.getLocale()));
        }

        @GetMapping("/sample/form")
        String form(HttpServletRequest request) {
            return field(request);
        }

        @PostMapping("/sample/form")
        String send() {
            return "sent";
        }

        @GetMapping("/office/sample")
        String office() {
            return "office";
        }

        @ForStaff(StaffRole.ADMINISTRATOR)
        @GetMapping("/office/administration")
        String administration() {
            return "administration";
        }

        @ForEveryone
        @GetMapping("/sample/open")
        String open(HttpServletRequest request) {
            return field(request);
        }

        @ForEveryone
        @PostMapping("/sample/open")
        String sendOpen() {
            return "sent";
        }

        private static String field(HttpServletRequest request) {
            CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
            return "<input name='_csrf' value='" + token.getToken() + "'>";
        }
    }
}
