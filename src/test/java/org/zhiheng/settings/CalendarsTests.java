package org.zhiheng.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.event.EventListener;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.law.Due;
import org.zhiheng.law.Period;
import org.zhiheng.law.PeriodUnit;
import org.zhiheng.law.Roll;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;

@OnPostgres
@DisplayName("放假安排")
class CalendarsTests {

    private static final RecordId ORGAN = RecordId.create(140431);

    @Autowired
    private Accounts accounts;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Heard heard;

    @LocalServerPort
    private int port;

    private Client administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = Client.signedIn(port, accounts, Role.SYSTEM_ADMIN, ORGAN);
    }

    @Test
    @DisplayName("没有录入的年份要等；录入以后马上算得出来，并且发出通知")
    void a_loaded_year_ends_the_waiting() {
        assertThat(due("2031-01-01")).isInstanceOf(Due.WaitsForCalendar.class);

        assertThat(load(notice(2031))).startsWith("201").contains("\"workingDays\":");

        assertThat(due("2031-01-01").day()).hasValue(LocalDate.parse("2031-01-07"));
        assertThat(heard.years()).contains(2031);
    }

    @Test
    @DisplayName("各年安排人人可看：2026 年 248 个工作日")
    void everybody_reads_the_years() {
        var seen = Client.signedIn(port, accounts, Role.OFFICER, ORGAN)
                .get("/api/calendars")
                .body();

        assertThat(seen)
                .contains("\"year\":2023", "\"year\":2026", "国办发明电〔2025〕7号", "\"workingDays\":248")
                .contains("{\"name\":\"国庆节\",\"from\":\"2026-10-01\",\"to\":\"2026-10-07\"}");
    }

    @Test
    @DisplayName("已有的年份要改，须写明理由")
    void another_notice_needs_a_reason() {
        load(notice(2032));

        assertThat(load(notice(2032))).startsWith("422").contains("理由");
        assertThat(load(notice(2032).replace("2032-01-03", "2032-01-05").replaceFirst("\\{", "{\"reason\": \"另发通知\",")))
                .startsWith("201")
                .contains("\"reason\":\"另发通知\"");
        assertThat(due("2032-01-01").day()).hasValue(LocalDate.parse("2032-01-07"));
    }

    @Test
    @DisplayName("漏了节日、周末写错、日期重叠、不在当年：一次说清，什么也没有存")
    void slips_of_the_pen_are_refused() {
        var notice = notice(2033);

        assertThat(load("{}")).startsWith("422").contains("\"field\":\"year\"", "\"field\":\"notice\"");
        assertThat(load(notice.replace("端午节", "儿童节"))).startsWith("422").contains("没有“端午”");
        assertThat(load(notice.replace("2033-10-08", "2033-10-10")))
                .startsWith("422")
                .contains("不是 2033 年的周六或周日");
        assertThat(load(notice.replace("2033-10-08", "2033-10-02")))
                .startsWith("422")
                .contains("同时列为");
        assertThat(load(notice.replace("2033-01-01", "2032-12-31")))
                .startsWith("422")
                .contains("须在 2033 年之内");
        assertThat(load(notice.replace("2033-10-01", "2033-10-03")))
                .startsWith("422")
                .contains("2033-10-01 是法定节假日");
        assertThat(load(notice.replace("2033-02-05", "2033-01-03"))).startsWith("422");
        assertThat(due("2033-01-01")).isInstanceOf(Due.WaitsForCalendar.class);
    }

    @Test
    @DisplayName("两人同时录入同一年，只成一个")
    void one_of_two_wins() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> act = () -> load(notice(2034));
            var answers = threads.invokeAll(Stream.generate(() -> act).limit(4).toList());

            var statuses = new ArrayList<String>();
            for (var answer : answers) {
                statuses.add(answer.get().substring(0, 3));
            }
            assertThat(statuses).containsOnlyOnce("201").allMatch(status -> status.matches("201|409|422"));
        }
    }

    @Test
    @DisplayName("别的角色不能录入")
    void only_the_system_administrator_loads() {
        var officer = Client.signedIn(port, accounts, Role.OFFICER, ORGAN);

        assertThat(officer.post("/api/calendars", notice(2035)).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("正式使用时没有演练时钟这个地址")
    void there_is_no_training_clock_in_production() {
        assertThat(administrator.get("/api/demo/clock").statusCode()).isEqualTo(404);
        assertThat(administrator
                        .put("/api/demo/clock", "{\"now\": \"2026-03-03T09:00:00+08:00\", \"running\": true}")
                        .statusCode())
                .isEqualTo(404);
    }

    private Due due(String start) {
        return calendars.deadlines().dueOn(LocalDate.parse(start), new Period(2, PeriodUnit.WORKING_DAY, Roll.NONE));
    }

    private String load(String json) {
        var answer = administrator.post("/api/calendars", json);
        return answer.statusCode() + " " + answer.body();
    }

    /** Made up: nobody has announced these years. */
    private static String notice(int year) {
        return """
                {"year": YEAR, "notice": "国办发明电〔虚〕1号", "issuedOn": "2026-11-04",
                 "holidays": [
                   {"name": "元旦", "from": "YEAR-01-01", "to": "YEAR-01-03"},
                   {"name": "春节", "from": "YEAR-02-05", "to": "YEAR-02-12"},
                   {"name": "清明节", "from": "YEAR-04-04", "to": "YEAR-04-06"},
                   {"name": "劳动节", "from": "YEAR-05-01", "to": "YEAR-05-05"},
                   {"name": "端午节", "from": "YEAR-06-09", "to": "YEAR-06-09"},
                   {"name": "国庆节、中秋节", "from": "YEAR-10-01", "to": "YEAR-10-07"}],
                 "workingWeekends": ["WEEKEND"]}
                """.replace("WEEKEND", saturdayAfter(LocalDate.of(year, 10, 7)).toString())
                .replace("YEAR", Integer.toString(year));
    }

    private static LocalDate saturdayAfter(LocalDate day) {
        return day.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    }

    @TestConfiguration
    static class Heard {

        private final Set<Integer> years = ConcurrentHashMap.newKeySet();

        @EventListener
        void on(CalendarLoaded event) {
            years.add(event.year());
        }

        Set<Integer> years() {
            return years;
        }
    }
}
