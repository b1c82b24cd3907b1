package ae.istibaq.core.notifications;

import ae.istibaq.core.shared.Language;
import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** A service's texts for tests, with named places as web fills them. */
@TestConfiguration
class SampleTexts {

    private static final Map<String, String> AR = Map.of(
            "sample.sms", "عقد زواجكما رقم {no} مسجل: {url}",
            "sample.subject", "تسجيل عقد الزواج",
            "sample.body",
                    "سجل عقد زواجكما رقم {no} لدى {court}.\nباقي {days, plural, one {يوم} two {يومان} few {# أيام} other {# يوما}}.",
            "core.notifications.mail.from", "استباق",
            "core.notifications.mail.go", "تابع",
            "core.notifications.mail.foot", "رسالة آلية");
    private static final Map<String, String> EN = Map.of(
            "sample.sms", "Your marriage contract {no} is registered: {url}",
            "sample.subject", "Marriage contract registered",
            "sample.body",
                    "Your marriage contract {no} is registered at {court}.\n{days, plural, one {# day} other {# days}} left.",
            "core.notifications.mail.from", "Istibaq",
            "core.notifications.mail.go", "Go on",
            "core.notifications.mail.foot", "Sent automatically");

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver();
        resolver.setDefaultLocale(Language.AR.locale());
        return resolver;
    }

    @Bean
    static MessageSource messageSource() {
        return new AbstractMessageSource() {
            @Override
            protected @Nullable String getMessageInternal(
                    @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
                String pattern = (locale != null && Language.of(locale) == Language.EN ? EN : AR).get(code);
                if (pattern == null || arguments == null) {
                    return pattern;
                }
                return new MessageFormat(pattern, locale).format(arguments[0]);
            }

            @Override
            protected java.text.@Nullable MessageFormat resolveCode(String code, Locale locale) {
                return null;
            }
        };
    }
}
