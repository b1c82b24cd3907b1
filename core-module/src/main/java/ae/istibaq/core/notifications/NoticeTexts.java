package ae.istibaq.core.notifications;

import ae.istibaq.core.identity.PortalAddress;
import ae.istibaq.core.shared.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts notices into words, from the texts of the rooms that send them. */
@Component
class NoticeTexts {

    private final MessageSource texts;
    private final PortalAddress portal;

    NoticeTexts(MessageSource texts, PortalAddress portal) {
        this.texts = texts;
        this.portal = portal;
    }

    /** The text of an SMS, with a link short enough to leave room for words. */
    String sms(Message message, Language language) {
        String link = portal.of("/m/" + message.code()).toString();
        return text(message.template() + ".sms", message.values(), link, language);
    }

    String subject(Message message, Language language) {
        return text(message.template() + ".subject", message.values(), url(message.path()), language);
    }

    String body(Message message, Language language) {
        return text(message.template() + ".body", message.values(), url(message.path()), language);
    }

    String subject(Letters.Letter letter, Language language) {
        return text(letter.template() + ".subject", letter.values(), url(letter.path()), language);
    }

    String body(Letters.Letter letter, Language language) {
        return text(letter.template() + ".body", letter.values(), url(letter.path()), language);
    }

    /** One of the words that stand around every e-mail. */
    String ofMail(String part, Language language) {
        return texts.getMessage("core.notifications.mail." + part, null, language.locale());
    }

    String url(String path) {
        return portal.of(path).toString();
    }

    private String text(String key, Map<String, Object> values, String url, Language language) {
        Map<String, Object> places = new HashMap<>();
        values.forEach((name, value) -> places.put(name, inLanguage(value, language)));
        places.put("url", url);
        Locale locale = language.locale();
        String text = texts.getMessage(key, new Object[] {places}, locale);
        if (text.isBlank()) {
            throw new IllegalStateException("No text for " + key);
        }
        return text;
    }

    /** A text in two languages comes back from storage as a map of both. */
    private static Object inLanguage(Object value, Language language) {
        if (!(value instanceof Map<?, ?> both)) {
            return value;
        }
        Object wanted = both.get(language.code());
        Object other = both.get(language == Language.AR ? "en" : "ar");
        return wanted != null ? wanted : other != null ? other : "";
    }
}
