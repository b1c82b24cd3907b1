package ae.istibaq.osrati.marriage;

import java.util.UUID;

/** A divorce that was told was none. */
public record DivorceAnnulled(UUID cause, String divorceNumber) {}
