package org.zhiheng.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Address, name and password of one database role. */
record Login(String url, String user, String password) {

    /** So that on a distributed database the scope of a transaction reaches the other nodes. */
    static final String OPTIONS = "-c citus.propagate_set_commands=local";

    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("options", OPTIONS);
        properties.setProperty("ApplicationName", "zhiheng");
        return DriverManager.getConnection(url, properties);
    }

    /** Never the password. */
    @Override
    public String toString() {
        return user + "@" + url;
    }
}
