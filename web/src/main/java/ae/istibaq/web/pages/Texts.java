package ae.istibaq.web.pages;

import ae.istibaq.core.shared.Language;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The texts of all rooms and services in both languages, with the plurals of ICU.
 *
 * <p>Arguments are positions ({0}) or, when the only argument is a map, names ({fee}). A missing text is an error where
 * the portal is strict; elsewhere the other language stands in, so that nobody ever reads a key.
 */
final class Texts implements MessageSource {

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    /** What to do about a text that isn't there. */
    enum Missing {
        FAIL,
        STAND_IN
    }

    private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, String>> plain = new EnumMap<>(Language.class);
    private final Missing missing;

    Texts(ResourcePatternResolver resources, Missing missing) {
        this.missing = missing;
        for (Language language : Language.values()) {
            Map<String, MessageFormat> read = read(resources, language);
            formats.put(language, read);
            plain.put(language, withoutPlaces(read));
        }
    }

    Set<String> keys(Language language) {
        return of(language).keySet();
    }

    /** The names or positions that a text has places for. */
    Set<String> places(String key, Language language) {
        MessageFormat format = of(language).get(key);
        return format == null ? Set.of() : format.getArgumentNames();
    }

    @Override
    public @Nullable String getMessage(
            String key, Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale locale) {
        String text = find(key, arguments, language(locale));
        return text != null ? text : otherwise;
    }

    @Override
    public String getMessage(String key, Object @Nullable [] arguments, @Nullable Locale locale) {
        Language language = language(locale);
        String text = find(key, arguments, language);
        return text != null ? text : standIn(key, arguments, language);
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        String[] codes = resolvable.getCodes();
        if (codes != null) {
            for (String code : codes) {
                String text = find(code, resolvable.getArguments(), language(locale));
                if (text != null) {
                    return text;
                }
            }
        }
        String otherwise = resolvable.getDefaultMessage();
        if (otherwise == null) {
            throw new NoSuchMessageException(
                    Arrays.toString(codes), language(locale).locale());
        }
        return otherwise;
    }

    private static Language language(@Nullable Locale locale) {
        return locale == null ? Language.AR : Language.of(locale);
    }

    private @Nullable String find(String key, Object @Nullable [] arguments, Language language) {
        String same = Objects.requireNonNull(plain.get(language)).get(key);
        if (same != null) {
            return same;
        }
        MessageFormat format = of(language).get(key);
        if (format == null) {
            return null;
        }
        // ICU's formats keep state while they work, so each use has its own.
        MessageFormat own = (MessageFormat) format.clone();
        StringBuffer text = new StringBuffer();
        if (arguments != null && arguments.length == 1 && arguments[0] instanceof Map<?, ?> named) {
            Map<String, Object> byName = new HashMap<>();
            named.forEach((name, value) -> byName.put(String.valueOf(name), resolved(value, language)));
            return own.format(byName, text, null).toString();
        }
        Object[] byPosition = arguments == null ? new Object[0] : arguments.clone();
        for (int i = 0; i < byPosition.length; i++) {
            byPosition[i] = resolved(byPosition[i], language);
        }
        return own.format(byPosition, text, null).toString();
    }

    private static Map<String, String> withoutPlaces(Map<String, MessageFormat> formats) {
        Map<String, String> plain = new HashMap<>();
        formats.forEach((key, format) -> {
            if (format.getArgumentNames().isEmpty()) {
                plain.put(key, format.format(new Object[0]));
            }
        });
        return plain;
    }

    private Object resolved(Object value, Language language) {
        return value instanceof MessageSourceResolvable resolvable ? getMessage(resolvable, language.locale()) : value;
    }

    private String standIn(String key, Object @Nullable [] arguments, Language language) {
        if (missing == Missing.FAIL) {
            throw new TextMissing(key, language);
        }
        LOG.error("No text for {} in {}", key, language);
        String other = find(key, arguments, language == Language.AR ? Language.EN : Language.AR);
        return other != null ? other : "";
    }

    private Map<String, MessageFormat> of(Language language) {
        return formats.getOrDefault(language, Map.of());
    }

    private static Map<String, MessageFormat> read(ResourcePatternResolver resources, Language language) {
        // Western digits in both languages, as the government writes them.
        ULocale locale = ULocale.forLanguageTag(language.locale().toLanguageTag() + "-u-nu-latn");
        Map<String, MessageFormat> texts = new HashMap<>();
        try {
            for (Resource file :
                    resources.getResources("classpath*:portal/**/text/messages_" + language.code() + ".properties")) {
                properties(file).forEach((key, pattern) -> {
                    MessageFormat format = parse(key.toString(), pattern.toString(), locale);
                    if (texts.put(key.toString(), format) != null) {
                        throw new IllegalStateException("The text " + key + " is written twice in " + language);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static MessageFormat parse(String key, String pattern, ULocale locale) {
        try {
            return new MessageFormat(pattern, locale);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The text " + key + " is not a message format", e);
        }
    }

    private static Properties properties(Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
