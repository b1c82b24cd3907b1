package ae.istibaq.layout.bad;

import org.springframework.stereotype.Controller;

/** A page that other packages could name. Abstract, so that no scan makes it a bean. */
@Controller
public abstract class PublicPage {}
