package ae.istibaq.basher.names;

import org.jspecify.annotations.Nullable;

/**
 * That a name breaks a rule, or may.
 *
 * @param outcome the rule's, or a milder one where only a person can tell
 * @param word what in the name it is about; null for the name as a whole
 */
public record Finding(Rule rule, Outcome outcome, @Nullable String word) {}
