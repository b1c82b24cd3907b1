package ae.istibaq.layout.bad;

import org.springframework.context.event.EventListener;

/** Listens where everybody can call it. */
public class PublicListener {

    @EventListener
    public void on(String event) {}
}
