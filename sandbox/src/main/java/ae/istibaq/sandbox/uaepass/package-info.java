/**
 * A stand-in for UAE PASS: the same paths, answers and oddities as the real login, with a simulated phone on which the
 * person confirms or refuses. It speaks plain OAuth 2.0 with a userinfo call; there is no ID token and no discovery.
 */
@NullMarked
package ae.istibaq.sandbox.uaepass;

import org.jspecify.annotations.NullMarked;
