package org.zhiheng.platform.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.platform.Problem;

@DisplayName("每个网络地址的次数限制")
class AddressLimitTests {

    private final AddressLimit limit = new AddressLimit(3, 1, "请过一分钟再试。");

    @Test
    @DisplayName("第三次可以，第四次不行；别的地址不受影响")
    void the_fourth_is_refused() {
        limit.use("10.0.0.1");
        limit.use("10.0.0.1");
        assertThatCode(() -> limit.use("10.0.0.1")).doesNotThrowAnyException();

        assertThatThrownBy(() -> limit.use("10.0.0.1"))
                .isInstanceOf(Problem.class)
                .hasMessage("请过一分钟再试。");
        assertThatCode(() -> limit.use("10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("只问不用，不减次数")
    void asking_costs_nothing() {
        for (var time = 0; time < 10; time++) {
            limit.requirePatience("10.0.0.1");
        }
        limit.count("10.0.0.1");
        limit.count("10.0.0.1");
        limit.count("10.0.0.1");

        assertThatThrownBy(() -> limit.requirePatience("10.0.0.1")).isInstanceOf(Problem.class);
    }
}
