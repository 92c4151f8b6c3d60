package org.zhiheng.platform;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.BeansException;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.platform.postgres.DatabaseRefused;

/**
 * The doors of the modules for a {@link Command}: on the same database as the server, whether that runs or not, and
 * without the web. A door is made when it is asked for.
 */
public final class CommandContext implements AutoCloseable {

    static final String JOINS = "zhiheng.join";

    private final AnnotationConfigApplicationContext beans;

    private CommandContext(AnnotationConfigApplicationContext beans) {
        this.beans = beans;
    }

    public static CommandContext open() {
        var beans = new AnnotationConfigApplicationContext();
        beans.getEnvironment().getPropertySources().addLast(new MapPropertySource("command", Map.of(JOINS, "true")));
        beans.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        beans.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        beans.register(Doors.class);
        quieten(beans.getEnvironment());
        beans.refresh();
        return new CommandContext(beans);
    }

    /** A door; where the database cannot be used, a problem says why. */
    public <T> T get(Class<T> door) {
        try {
            return beans.getBean(door);
        } catch (BeansException failure) {
            if (failure.getMostSpecificCause() instanceof DatabaseRefused refused) {
                throw new Problem(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(refused.getMessage()));
            }
            throw failure;
        }
    }

    @Override
    public void close() {
        beans.close();
    }

    /** A command tells what it has to say itself. */
    static void quieten(ConfigurableEnvironment environment) {
        var logging = LoggingSystem.get(CommandContext.class.getClassLoader());
        logging.beforeInitialize();
        logging.initialize(new LoggingInitializationContext(environment), null, null);
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
    }

    /** What Spring Boot would otherwise set up; it carries no stereotype, so that the server does not find it. */
    @EnableTransactionManagement
    @ComponentScan(
            basePackages = "org.zhiheng",
            excludeFilters = {
                @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = RestController.class),
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.zhiheng\\.Application")
            })
    static class Doors {

        /** The server's own work (sealing, loading the demo county) is not begun a second time. */
        @Bean(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME)
        static DefaultLifecycleProcessor nothingRuns() {
            return new DefaultLifecycleProcessor() {
                @Override
                public void onRefresh() {}

                @Override
                public void onClose() {}
            };
        }

        @Bean
        TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource database, SQLExceptionTranslator translator) {
            var template = new JdbcTemplate(database);
            template.setExceptionTranslator(translator);
            return template;
        }

        @Bean
        JdbcClient jdbcClient(JdbcTemplate template) {
            return JdbcClient.create(template);
        }
    }
}
