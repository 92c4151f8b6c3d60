package org.zhiheng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Places;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.OrganBuilder;
import org.zhiheng.organs.Organs;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("场次、乡镇指导的数：不截断，谁看都一样，目标按所问之日的参数")
class OrganisedFiguresTests {

    private static final LocalDate DAY = LocalDate.parse("2026-03-03");
    private static final int FAR_AWAY = 140427;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private List<Figure> figures;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("一年一千二百场都算在内，一千场不是讲授的占一千二百场的多少就是多少")
    void every_session_is_counted() {
        Scope.all().run(() -> transaction.executeWithoutResult(status -> plant()));

        var region = new Scope(FAR_AWAY, FAR_AWAY, "*", "", "");
        assertThat(region.call(
                        () -> figure("training-sessions").read(FAR_AWAY, DAY).words()))
                .isEqualTo("1200 场");
        assertThat(region.call(
                        () -> figure("training-methods").read(FAR_AWAY, DAY).words()))
                .startsWith("1000 / 1200 场");
        assertThat(region.call(() -> figure("training-methods").rows(FAR_AWAY, DAY, 200)))
                .hasSize(200);
    }

    private void plant() {
        sql.sql("""
                insert into training.course (region_code, id, organ_id, version, title, category, audience, grade, tier, method, hours)
                values (:region, gen_random_uuid(), gen_random_uuid(), 1, '课', 'trade', 'everyone', 'any', 'any', 'lecture', 4)
                """).param("region", FAR_AWAY).update();
        sql.sql("""
                insert into training.session (region_code, id, organ_id, version, course_id, title, category, method, hours, on_day,
                    place, teacher_name, capacity, partners, state, confirmed_on, confirmed_by)
                select region_code, gen_random_uuid(), organ_id, 1, id, title, category,
                       case when at <= 200 then 'lecture' else 'seminar' end, hours,
                       date '2026-01-01' + at % 60, '礼堂', '教师', 60, '{}', 'held', date '2026-03-03', '某人'
                  from training.course, generate_series(1, 1200) at
                 where region_code = :region
                """).param("region", FAR_AWAY).update();
    }

    @Test
    @DisplayName("得到指导的乡镇有几个，司法局、被申请的部门、别的部门看到的是同一个数")
    void everybody_reads_the_same_townships() {
        var desk = new TrainingDesk(context, port);
        Scope.all()
                .run(() -> transaction.executeWithoutResult(status -> sql.sql("""
                        insert into training.guidance (region_code, id, organ_id, department_id, version, topic, wanted_by, state,
                            asked_by, asked_on, held_on)
                        values (140431, gen_random_uuid(), :township, :department, 1, '简易程序', '2026-03-01', 'held', '某人',
                            '2026-02-01', '2026-03-01')
                        """)
                        .param("township", desk.township.id().id())
                        .param("department", desk.department.id().id())
                        .update()));

        var bureau = townships(Role.SUPERVISOR, desk.bureau);
        assertThat(bureau).doesNotStartWith("0 ");
        assertThat(townships(Role.ORGAN_HEAD, desk.department)).isEqualTo(bureau);
        assertThat(townships(Role.ORGAN_HEAD, desk.township)).isEqualTo(bureau);
        var neighbour = OrganBuilder.anOrgan().addTo(context.getBean(Organs.class));
        assertThat(guided(townships(Role.ORGAN_HEAD, neighbour))).isEqualTo(guided(bureau));
    }

    private static String guided(String words) {
        return words.substring(0, words.indexOf(" / "));
    }

    private String townships(Role role, Organ organ) {
        return context.getBean(Places.class)
                .scopeOf(role, organ.id())
                .call(() -> figure("training-townships").read(140431, DAY).words());
    }

    @Test
    @DisplayName("乡镇覆盖率的目标是所问之日有效的参数：参数施行前一天没有，当日起一百")
    void the_target_is_that_of_the_day() {
        assertThat(figure("training-townships").target(LocalDate.parse("2023-01-01")))
                .isEqualByComparingTo("100");
        assertThatThrownBy(() -> figure("training-townships").target(LocalDate.parse("2022-12-31")))
                .hasMessageContaining("2022-12-31");
    }

    private Figure figure(String key) {
        return figures.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
