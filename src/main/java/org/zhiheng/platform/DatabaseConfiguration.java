package org.zhiheng.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/** The database as Spring sees it: a pool of the role that owns nothing, and transactions that carry a scope. */
@Configuration
class DatabaseConfiguration {

    @Bean
    Database database(DataFolder data, Environment environment) {
        var settings = DatabaseSettings.from(environment::getProperty);
        return environment.getProperty(CommandContext.JOINS, Boolean.class, false)
                ? Database.join(data, settings)
                : Database.open(data, settings);
    }

    /** The wait is shortened by tests alone. */
    @Bean
    @Primary
    HikariDataSource dataSource(Database database, Environment environment) {
        return database.pool(environment.getProperty("zhiheng.database.patience", Duration.class, Database.PATIENCE));
    }

    @Bean
    ScopedTransactionManager transactionManager(DataSource dataSource) {
        return new ScopedTransactionManager(dataSource);
    }

    @Bean
    SQLExceptionTranslator exceptionTranslator() {
        return new RefusedByPolicy();
    }
}
