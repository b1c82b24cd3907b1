package ae.istibaq.testing;

import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.PropertySource;

/**
 * Core by itself, for {@code @SpringBootTest(classes = CoreTestApplication.class)}. It is no
 * {@code @SpringBootApplication}, because the portal's own scan of {@code ae.istibaq} would find it in the tests of web.
 */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "ae.istibaq.core")
@ConfigurationPropertiesScan("ae.istibaq.core")
@ComponentScan(
        basePackages = "ae.istibaq.core",
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class)
        })
@PropertySource("classpath:/ae/istibaq/testing/core.properties")
public class CoreTestApplication {}
