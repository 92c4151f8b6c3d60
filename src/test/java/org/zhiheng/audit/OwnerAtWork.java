package org.zhiheng.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.zhiheng.platform.DataFolder;

/** The owner of the test's database in one transaction, which is verified from within and rolled back. */
final class OwnerAtWork implements AutoCloseable {

    private final Connection connection;
    private final DataFolder data;
    private final LogKey key;
    private List<String> before = List.of();

    OwnerAtWork(Environment environment, DataFolder data, LogKey key) throws SQLException {
        this.connection = DriverManager.getConnection(
                environment.getRequiredProperty("ZHIHENG_DB_URL"),
                environment.getRequiredProperty("ZHIHENG_DB_USER"),
                environment.getRequiredProperty("ZHIHENG_DB_PASSWORD"));
        this.data = data;
        this.key = key;
        // As the command does it: whatever is sealed meanwhile is no finding.
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
    }

    /** How many rows it concerned. */
    int execute(String statement) throws SQLException {
        try (var prepared = connection.createStatement()) {
            return prepared.executeUpdate(statement);
        }
    }

    JdbcClient sql() {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    List<String> verify() {
        return verify(Map.of());
    }

    List<String> verify(Map<Integer, TreeHead> kept) {
        return new DatabaseCheck(connection, data, key.publicKey(), kept)
                .check()
                .sentences();
    }

    /** What is found from here on counts; the tests share a database, and others may have left something. */
    List<String> begin() {
        before = verify();
        return before;
    }

    List<String> found() {
        var found = new ArrayList<>(verify());
        found.removeAll(before);
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
