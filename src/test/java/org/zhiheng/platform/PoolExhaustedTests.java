package org.zhiheng.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiheng.access.Client;

@OnPostgres
@DisplayName("数据库一时接不下：说清楚没有保存，请稍候再试，不是“出错了”")
class PoolExhaustedTests {

    @Autowired
    private HikariDataSource pool;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("连接全部占着、等不到：503，写明没有保存任何内容和怎么办；放开以后照常")
    void told_to_wait() throws Exception {
        var held = new ArrayList<Connection>();
        var patience = pool.getConnectionTimeout();
        assertThat(patience).isEqualTo(60_000);
        try {
            while (held.size() < pool.getMaximumPoolSize()) {
                held.add(pool.getConnection());
            }
            pool.setConnectionTimeout(250);
            var refused = new Client(port).get("/api/public/log");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("使用的人太多", "没有保存任何内容", "remedy");
        } finally {
            pool.setConnectionTimeout(patience);
            for (var connection : held) {
                connection.close();
            }
        }
        assertThat(new Client(port).get("/api/public/log").statusCode()).isEqualTo(200);
    }
}
