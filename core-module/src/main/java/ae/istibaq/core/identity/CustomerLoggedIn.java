package ae.istibaq.core.identity;

import ae.istibaq.core.shared.EmiratesId;

/** Someone has logged in. */
public record CustomerLoggedIn(EmiratesId person) {}
