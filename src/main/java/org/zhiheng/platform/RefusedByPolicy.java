package org.zhiheng.platform;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/** Tells a row or table that the database did not let us touch (42501) from a statement that is wrong. */
final class RefusedByPolicy extends SQLExceptionSubclassTranslator {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Override
    protected @Nullable DataAccessException doTranslate(String task, @Nullable String sql, SQLException failure) {
        return INSUFFICIENT_PRIVILEGE.equals(failure.getSQLState())
                ? new PermissionDeniedDataAccessException(task, failure)
                : super.doTranslate(task, sql, failure);
    }
}
