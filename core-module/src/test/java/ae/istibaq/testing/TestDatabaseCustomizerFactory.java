package ae.istibaq.testing;

import java.util.List;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives each Spring test context, whole or slice, its {@link TestDatabase}; made when the context asks for it, dropped
 * when it closes. The migrations ran in the template, so the context does not run them again.
 */
class TestDatabaseCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        return new TestDatabaseCustomizer();
    }

    /** All are equal, so that contexts are shared between test classes as before. */
    private record TestDatabaseCustomizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            TestPropertyValues.of("spring.test.database.replace=NONE", "spring.liquibase.enabled=false")
                    .applyTo(context);
            RootBeanDefinition database = new RootBeanDefinition(JdbcConnectionDetails.class, TestDatabase::create);
            database.setLazyInit(true);
            database.setDestroyMethodName("close");
            ((BeanDefinitionRegistry) context.getBeanFactory()).registerBeanDefinition("testDatabase", database);
        }
    }
}
