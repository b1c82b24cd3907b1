package ae.istibaq.core.people;

import java.util.UUID;

/**
 * An order keeps nobody away any more.
 *
 * @param cause the received event that says so
 * @param ordered what was ordered
 */
public record ProtectionLifted(UUID cause, ProtectionOrdered ordered) {}
