package ae.istibaq.web.pages;

import ae.istibaq.core.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/**
 * The templates of pages, once for each language, with the texts that never change already written into them: a page
 * then works out only what is its reader's own, which halves its cost.
 *
 * <p>{@code ar/web/parts} is {@code web/parts} in Arabic, and the parts it names are Arabic too.
 */
@Component
class WrittenTemplates extends AbstractConfigurableTemplateResolver {

    private static final String TEMPLATES = "classpath:/portal/";
    private static final Pattern NAMED = Pattern.compile("~\\{(?=[a-z]+/)");
    private static final Pattern TEXT =
            Pattern.compile("(<[a-z0-9]+(?: [^<>]*?)?) th:text=\"#\\{([a-z0-9.-]+)}\"([^<>]*>)(?=</)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile(" th:(aria-label|alt|title|dir|placeholder)=\"#\\{([a-z0-9.-]+)}\"");
    // Not what carries its version in its address.
    private static final Pattern LINK = Pattern.compile(" th:href=\"@\\{(/[a-z/-]*)}\"");

    private final ResourceLoader resources;
    private final MessageSource texts;

    WrittenTemplates(ResourceLoader resources, MessageSource texts) {
        this.resources = resources;
        this.texts = texts;
        setOrder(1);
        setResolvablePatterns(Arrays.stream(Language.values())
                .map(language -> named(language, "*"))
                .collect(Collectors.toSet()));
    }

    /** What a template is called in a language. */
    static String named(Language language, String template) {
        return language.code() + "/" + template;
    }

    @Override
    protected ITemplateResource computeTemplateResource(
            IEngineConfiguration configuration,
            String ownerTemplate,
            String template,
            String resourceName,
            String characterEncoding,
            @Nullable Map<String, Object> attributes) {
        Language language = template.startsWith("ar/") ? Language.AR : Language.EN;
        String file = template.substring(language.code().length() + 1);
        try {
            return new StringTemplateResource(write(
                    resources.getResource(TEMPLATES + file + ".html").getContentAsString(StandardCharsets.UTF_8),
                    language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String write(String template, Language language) {
        String named = NAMED.matcher(template).replaceAll("~{" + language.code() + "/");
        String texted = TEXT.matcher(named)
                .replaceAll(found -> quoted(found.group(1) + found.group(3) + text(found.group(2), language)));
        String described =
                ATTRIBUTE.matcher(texted).replaceAll(found -> quoted(attribute(found, text(found.group(2), language))));
        return LINK.matcher(described)
                .replaceAll(" href=\"$1\"")
                .replace("th:lang=\"${#locale.language}\"", "lang=\"" + language.code() + "\"");
    }

    private static String attribute(MatchResult found, String value) {
        return " " + found.group(1) + "=\"" + value + "\"";
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }

    private String text(String key, Language language) {
        return HtmlUtils.htmlEscape(texts.getMessage(key, null, language.locale()), "UTF-8");
    }
}
