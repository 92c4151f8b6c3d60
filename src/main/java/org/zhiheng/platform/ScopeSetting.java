package org.zhiheng.platform;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the database the scope of the transaction that runs on a connection. */
final class ScopeSetting {

    private static final String ABORTED = "25P02";
    private static final String CONNECTION_LOST = "08";

    private ScopeSetting() {}

    static void enter(Connection connection, Scope scope) throws SQLException {
        try (var statement = connection.prepareStatement("select platform.enter(?, ?, ?, ?, ?, ?)")) {
            statement.setInt(1, scope.regionFrom());
            statement.setInt(2, scope.regionTo());
            statement.setString(3, scope.organs());
            statement.setString(4, scope.writes());
            statement.setString(5, scope.account());
            statement.setBoolean(6, scope.administers());
            statement.execute();
        }
    }

    /** Changes the scope of the transaction of this thread, if there is one. */
    static void enterRunningTransaction(Scope scope) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return;
        }
        TransactionSynchronizationManager.getResourceMap().forEach((source, holder) -> {
            if (source instanceof DataSource && holder instanceof ConnectionHolder connectionHolder) {
                enterUnlessAborted(connectionHolder.getConnection(), scope);
            }
        });
    }

    /** Through a transaction that has failed nothing can be read or written any more, in whatever scope. */
    private static void enterUnlessAborted(Connection connection, Scope scope) {
        try {
            enter(connection, scope);
        } catch (SQLException failure) {
            var state = String.valueOf(failure.getSQLState());
            if (!state.equals(ABORTED) && !state.startsWith(CONNECTION_LOST)) {
                throw new IllegalStateException("the scope could not be set", failure);
            }
        }
    }
}
