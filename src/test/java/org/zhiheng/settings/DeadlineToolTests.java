package org.zhiheng.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;

@OnPostgres
@DisplayName("期限计算器")
class DeadlineToolTests {

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private Client officer;

    @BeforeEach
    void anOfficer() {
        officer = Client.signedIn(port, accounts, Role.OFFICER, RecordId.create(140431));
    }

    @ParameterizedTest
    @DisplayName("T-10：工作日的测试向量")
    @CsvSource({
        "2026-09-24, 3, 2026-09-30",
        "2026-09-24, 7, 2026-10-12",
        "2026-02-13, 3, 2026-02-25",
        "2025-01-24, 7, 2025-02-10",
        "2025-09-26, 20, 2025-10-30",
        "2024-02-08, 5, 2024-02-21",
        "2023-09-28, 7, 2023-10-13",
        "2026-04-30, 10, 2026-05-18"
    })
    void working_days(String start, int length, String due) {
        assertThat(ask("start=" + start + "&length=" + length + "&unit=working-day&roll=none"))
                .startsWith("200 {\"due\":\"" + due + "\",\"because\":\"" + start + " 次日起算第 " + length + " 个工作日");
    }

    @ParameterizedTest
    @DisplayName("T-11：2026-01-15 送达，缴款、复议、起诉、申请执行的末日；月末没有对应日")
    @CsvSource({
        "2026-01-15, 15, day, none, 2026-01-30",
        "2026-01-15, 60, day, next-working-day, 2026-03-16",
        "2026-01-15, 6, month, next-working-day, 2026-07-15",
        "2026-01-15, 9, month, none, 2026-10-15",
        "2025-08-31, 6, month, none, 2026-02-28"
    })
    void natural_days_and_months(String start, int length, String unit, String roll, String due) {
        assertThat(ask("start=" + start + "&length=" + length + "&unit=" + unit + "&roll=" + roll))
                .startsWith("200 {\"due\":\"" + due + "\"");
    }

    @Test
    @DisplayName("T-05：末日遇假，顺延的前一日、当日、后一日")
    void rolls_over_a_day_off() {
        assertThat(ask("start=2026-09-15&length=15&unit=day&roll=next-working-day"))
                .contains("2026-09-30\",");
        assertThat(ask("start=2026-09-16&length=15&unit=day&roll=next-working-day"))
                .contains("\"due\":\"2026-10-08\"", "末日 2026-10-01 为国庆节，顺延至 2026-10-08");
        assertThat(ask("start=2026-09-23&length=15&unit=day&roll=next-working-day"))
                .contains("\"due\":\"2026-10-08\"");
        assertThat(ask("start=2026-09-24&length=15&unit=day&roll=next-working-day"))
                .contains("\"due\":\"2026-10-09\"");
    }

    @ParameterizedTest
    @DisplayName("算不了的，说清楚为什么")
    @CsvSource(delimiter = '|', textBlock = """
            start=2026-12-30&length=7&unit=working-day&roll=none        | 没有 2027 年的放假安排
            start=2022-12-20&length=5&unit=working-day&roll=none        | 没有 2022 年的放假安排
            start=2026-09-24&length=5000&unit=working-day&roll=none     | 没有 2027 年的放假安排
            start=2027-01-10&length=15&unit=day&roll=next-working-day   | 没有 2027 年的放假安排
            start=2026-09-24&length=-1&unit=day&roll=none               | 不能为负数
            start=2026-09-24&length=1.5&unit=day&roll=none              | 须为整数
            start=2026-09-24&length=36526&unit=day&roll=none            | 最多 36525
            start=2026-09-24&length=99999999999999999999&unit=day&roll=none | 最多 36525
            start=2026-09-24&length=101&unit=year&roll=none             | 最多 100
            start=2026-02-30&length=7&unit=day&roll=none                | 须为 2026-09-24 这样的日期
            start=2026/09/24&length=7&unit=day&roll=none                | 须为 2026-09-24 这样的日期
            start=99999-01-01&length=7&unit=day&roll=none               | 须为 2026-09-24 这样的日期
            start=2026-09-24&length=7&unit=week&roll=none               | 单位（unit）
            start=2026-09-24&length=7&unit=day&roll=back                | 末日遇假（roll）
            start=2026-09-24&length=7&unit=day                          | 缺少 roll
            length=7&unit=day&roll=none                                 | 缺少 start
            start=2026-09-24&unit=day&roll=none                         | 缺少 length
            start=2026-09-24&length=7&roll=none                         | 缺少 unit
            start=&length=&unit=&roll=                                  | 有 4 处需要改正
            """)
    void refuses_with_a_sentence(String query, String sentence) {
        assertThat(ask(query)).startsWith("422").contains(sentence).contains("\"field\"");
    }

    @Test
    @DisplayName("没有登录不能用")
    void for_people_signed_in() {
        assertThat(new Client(port)
                        .get("/api/tools/deadline?start=2026-09-24&length=7&unit=day&roll=none")
                        .statusCode())
                .isEqualTo(401);
    }

    private String ask(String query) {
        var answer = officer.get("/api/tools/deadline?" + query);
        return answer.statusCode() + " " + answer.body();
    }
}
