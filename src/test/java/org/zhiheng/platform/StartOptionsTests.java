package org.zhiheng.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("启动选项")
class StartOptionsTests {

    private static final Map<String, String> REAL_DATABASE = Map.of("ZHIHENG_DB_URL", "jdbc:postgresql://db/zhiheng");

    @Test
    @DisplayName("端口换成属性，其余照传")
    void options_become_properties() {
        assertThat(StartOptions.forSpring(List.of("--port", "8123", "--debug"), REAL_DATABASE))
                .containsExactly("--server.port=8123", "--debug", "--zhiheng.demo=false");
        assertThat(StartOptions.forSpring(List.of("--port=8123"), REAL_DATABASE))
                .contains("--server.port=8123");
    }

    @Test
    @DisplayName("内置数据库默认载入演示县，正式数据库默认不载入，选项可以改变")
    void the_demo_county_belongs_to_the_built_in_database() {
        assertThat(StartOptions.forSpring(List.of(), Map.of())).containsExactly("--zhiheng.demo=true");
        assertThat(StartOptions.forSpring(List.of("--no-demo"), Map.of())).containsExactly("--zhiheng.demo=false");
        assertThat(StartOptions.forSpring(List.of(), REAL_DATABASE)).containsExactly("--zhiheng.demo=false");
        assertThat(StartOptions.forSpring(List.of("--demo"), REAL_DATABASE)).containsExactly("--zhiheng.demo=true");
    }
}
