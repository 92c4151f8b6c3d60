package org.zhiheng.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("启动选项")
class StartOptionsTests {

    @Test
    @DisplayName("演示和端口换成属性，其余照传")
    void options_become_properties() {
        assertThat(StartOptions.forSpring(List.of("--demo", "--port", "8123", "--debug")))
                .containsExactly("--zhiheng.demo=true", "--server.port=8123", "--debug");
        assertThat(StartOptions.forSpring(List.of("--port=8123"))).containsExactly("--server.port=8123");
    }
}
