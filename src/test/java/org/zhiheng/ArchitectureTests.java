package org.zhiheng;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@DisplayName("结构：模块边界")
class ArchitectureTests {
    @Test
    @DisplayName("模块之间只走声明过的依赖，没有循环")
    void modules_keep_their_boundaries() {
        ApplicationModules.of(Application.class).verify();
    }
}
