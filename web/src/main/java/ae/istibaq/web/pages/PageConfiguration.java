package ae.istibaq.web.pages;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The language of a request and the texts in it. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    // Static, because a context asks for its message source before it makes ordinary beans.
    @Bean
    static MessageSource messageSource(@Value("${istibaq.texts.missing:stand-in}") String missing) {
        Texts.Missing way = missing.equals("fail") ? Texts.Missing.FAIL : Texts.Missing.STAND_IN;
        return new Texts(new PathMatchingResourcePatternResolver(), way);
    }

    @Bean
    LocaleResolver localeResolver(Visitor visitor) {
        return new ChosenLanguage(visitor);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor choice = new LocaleChangeInterceptor();
        choice.setParamName(ChosenLanguage.PARAMETER);
        choice.setHttpMethods("GET", "HEAD");
        choice.setIgnoreInvalidLocale(true);
        registry.addInterceptor(choice);
    }
}
