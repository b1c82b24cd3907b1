package bare;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** One page, and a way to be logged in. */
@Controller
class RowsController {

    private final Rows rows;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    RowsController(Rows rows) {
        this.rows = rows;
    }

    @GetMapping("/enter")
    @ResponseBody
    String enter(HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(BareApplication.PERSON, "", List.of()));
        sessions.saveContext(context, request, response);
        return "entered";
    }

    @GetMapping("/rows")
    String rows(Principal person, Model model) {
        model.addAttribute("person", person.getName());
        model.addAttribute("rows", rows.findByPersonOrderByLastDay(person.getName()));
        return "rows";
    }
}
