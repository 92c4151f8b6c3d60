package org.zhiheng.platform;

import com.zaxxer.hikari.HikariDataSource;
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
        return Database.open(data, DatabaseSettings.from(environment::getProperty));
    }

    @Bean
    @Primary
    HikariDataSource dataSource(Database database) {
        return database.pool();
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
