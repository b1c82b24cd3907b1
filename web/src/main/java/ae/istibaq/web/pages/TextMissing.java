package ae.istibaq.web.pages;

import ae.istibaq.core.shared.Language;

/** A page asked for a text that no message file holds. */
class TextMissing extends RuntimeException {

    TextMissing(String key, Language language) {
        super("No text for " + key + " in " + language);
    }
}
