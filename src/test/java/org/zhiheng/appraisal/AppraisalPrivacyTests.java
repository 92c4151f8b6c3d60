package org.zhiheng.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.appraisal.AppraisalOffice.done;
import static org.zhiheng.officers.OfficerBuilder.anOfficer;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Client;
import org.zhiheng.access.Places;
import org.zhiheng.access.Role;
import org.zhiheng.officers.Certificate;
import org.zhiheng.officers.Certificate.State;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.officers.Officers;
import org.zhiheng.organs.Organ;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;
import org.zhiheng.settings.SettableClock;

@OnPostgres
@DisplayName("考核结果只给本人、本机关人事人员、主管领导和审定的负责人、司法局培训管理人员看；别人连有没有都不知道")
class AppraisalPrivacyTests {

    private static final String REASON = "秘而不宣的理由";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Places places;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private List<Figure> figures;

    @Autowired
    private SettableClock clock;

    @LocalServerPort
    private int port;

    private AppraisalOffice own;
    private AppraisalOffice above;
    private AppraisalOffice neighbour;
    private AppraisalOffice bureau;
    private Client person;
    private String form = "";

    @BeforeEach
    void a_settled_form() {
        above = new AppraisalOffice(context, port);
        own = new AppraisalOffice(context, port, anOrgan().below(above.organ));
        neighbour = new AppraisalOffice(context, port);
        bureau = new AppraisalOffice(context, port, anOrgan().kind(Organ.Kind.JUSTICE_BUREAU));
        var officer = own.officer("隐私人");
        person = own.as(Role.OFFICER, officer);
        form = own.proposed(officer, person, 2025);
    }

    @AfterEach
    void back_to_the_day() {
        clock.reset();
    }

    @Test
    @DisplayName("同一机关的另一人、别的机关的负责人、上级机关、司法局监督人员、领导、旁的人事人员：403 或者 404，列表里也没有")
    void nobody_else_reads_it() {
        settle();
        var others = Map.ofEntries(
                Map.entry("同机关另一执法人员", own.as(Role.OFFICER, own.officer("同事"))),
                Map.entry("同机关法制审核人员", own.as(Role.REVIEWER, null)),
                Map.entry("本机关培训管理人员", own.as(Role.TRAINER, null)),
                Map.entry("上级机关负责人", above.head),
                Map.entry("上级机关人事人员", above.personnel),
                Map.entry("上级机关承办机构负责人", above.superior),
                Map.entry("旁的机关承办机构负责人", neighbour.superior),
                Map.entry("旁的机关负责人", neighbour.head),
                Map.entry("旁的机关人事人员", neighbour.personnel),
                Map.entry("司法局监督人员", bureau.as(Role.SUPERVISOR, null)),
                Map.entry("司法局负责人", bureau.head),
                Map.entry("司法局人事人员", bureau.personnel),
                Map.entry("司法局阅卷人员", bureau.as(Role.MARKER, null)),
                Map.entry("领导", bureau.as(Role.LEADER, null)),
                Map.entry("系统管理员", bureau.as(Role.SYSTEM_ADMIN, null)));

        others.forEach((who, client) -> {
            assertThat(client.get("/api/appraisals/" + form).statusCode())
                    .as(who)
                    .isIn(403, 404);
            for (var list : List.of("/api/appraisals?limit=500", "/api/appraisals/mine", "/api/appraisals?year=2025")) {
                assertThat(client.get(list).body()).as(who).doesNotContain(form).doesNotContain("隐私人");
            }
            assertThat(client.post("/api/appraisals/" + form + "/approve", "{}", "If-Match", "\"4\"")
                            .statusCode())
                    .as(who)
                    .isIn(403, 404);
        });
    }

    @Test
    @DisplayName("本人、本机关人事人员、审定以后的负责人、司法局培训管理人员看得见")
    void these_read_it() {
        var trainer = bureau.as(Role.TRAINER, null);
        assertThat(trainer.get("/api/appraisals/" + form).statusCode()).isEqualTo(404);
        assertThat(own.head.get("/api/appraisals/" + form).body()).contains(REASON);
        assertThat(person.get("/api/appraisals/" + form).body())
                .doesNotContain(REASON)
                .doesNotContain("excellent");

        settle();
        assertThat(trainer.get("/api/appraisals/" + form).body()).contains("优秀");
        assertThat(trainer.get("/api/appraisals?limit=500").body()).contains(form);
        assertThat(person.get("/api/appraisals/" + form).body()).contains("优秀").contains(REASON);
        assertThat(own.personnel.get("/api/appraisals/" + form).body()).contains("优秀");
    }

    @Test
    @DisplayName("负责人在提出等次建议以前看不见：本人核对、异议的时候只有本人和人事人员")
    void the_head_sees_it_when_it_is_proposed() {
        var early = own.drawn(own.officer("早的人"), 2025);
        done(own.act(own.personnel, early, "show", "{}"));

        assertThat(own.head.get("/api/appraisals/" + early).statusCode()).isEqualTo(404);
        assertThat(own.head.get("/api/appraisals?limit=500").body()).doesNotContain(early);
    }

    @Test
    @DisplayName("人事人员、主管领导、负责人、培训管理人员自己的考核表：不在所管的列表里，交给本人以前自己打不开")
    void nobody_learns_of_his_own_before_it_is_shown() {
        for (var role : List.of(Role.PERSONNEL, Role.UNIT_HEAD, Role.TRAINER)) {
            var office = role == Role.TRAINER ? bureau : own;
            var officer = office.officer("兼职人" + role.key());
            var himself = office.as(role, officer);
            var drawn = office.drawn(officer, 2025);
            assertThat(himself.get("/api/appraisals/" + drawn).statusCode()).isEqualTo(404);
            assertThat(himself.get("/api/appraisals?limit=500").body()).doesNotContain(drawn);
            assertThat(himself.get("/api/appraisals/mine").body()).doesNotContain(drawn);

            done(office.act(office.personnel, drawn, "show", "{}"));
            done(office.act(himself, drawn, "summarise", "{\"note\": \"我的总结\"}"));
            done(office.act(office.head, drawn, "propose", "{\"grade\": \"excellent\", \"note\": \"好\"}"));
            done(office.act(office.head, drawn, "approve", "{}"));
            assertThat(himself.get("/api/appraisals?limit=500").body()).doesNotContain(drawn);
            assertThat(himself.get("/api/appraisals/" + drawn).body()).doesNotContain("excellent");
            assertThat(himself.get("/api/appraisals/mine").body())
                    .contains(drawn)
                    .doesNotContain("excellent");
        }
    }

    @Test
    @DisplayName("有执法人员身份的，不论用哪种账号登录，都能看、能答自己的考核表；别人的照样看不见")
    void everybody_answers_his_own() {
        for (var role : List.of(Role.MARKER, Role.JUSTICE_OFFICE, Role.SUPERVISOR, Role.LEADER)) {
            var officer = own.officer("有账号的人" + role.key());
            var mine = own.drawn(officer, 2025);
            var elsewhere = neighbour.as(role, officer);
            done(own.act(own.personnel, mine, "show", "{}"));
            assertThat(elsewhere.get("/api/appraisals/mine").body()).contains(mine);
            assertThat(elsewhere.get("/api/appraisals/" + mine).body()).contains("有账号的人");
            assertThat(elsewhere.get("/api/appraisals/" + form).statusCode()).isEqualTo(404);
            done(own.act(elsewhere, mine, "object", "{\"note\": \"有异议\"}"));
            done(own.act(own.personnel, mine, "answer", "{\"note\": \"不成立\", \"upheld\": false}"));
            done(own.act(elsewhere, mine, "summarise", "{\"note\": \"我的总结\"}"));
        }
    }

    @Test
    @DisplayName("数据库本身：上级机关、旁的机关、领导、管理员的范围里没有一行")
    void the_database_keeps_it_too() {
        assertThat(rows(Role.PERSONNEL, own)).isPositive();
        for (var scope : List.of(
                Map.entry(Role.ORGAN_HEAD, above),
                Map.entry(Role.PERSONNEL, above),
                Map.entry(Role.PERSONNEL, neighbour),
                Map.entry(Role.LEADER, bureau),
                Map.entry(Role.AUDIT_ADMIN, bureau))) {
            assertThat(rows(scope.getKey(), scope.getValue()))
                    .as(scope.getKey().label())
                    .isZero();
        }
    }

    @Test
    @DisplayName("实时数值只有人数：完成率、运用次数，背后是机关，没有姓名和等次")
    void figures_have_no_names() {
        settle();
        done(own.act(own.personnel, form, "record-use", "{\"use\": \"reward\", \"note\": \"嘉奖\"}"));
        own.drawn(own.officer("未完的人"), 2025);
        var day = LocalDate.parse("2026-03-03");
        clock.set("2026-03-04T10:00");
        done(own.act(own.personnel, form, "record-use", "{\"use\": \"training\", \"note\": \"次日的运用\"}"));
        for (var role : List.of(Role.PERSONNEL, Role.ORGAN_HEAD)) {
            var read = places.scopeOf(role, own.organ.id()).call(() -> {
                var settled = figure("appraisal-settled");
                var uses = figure("appraisal-uses");
                return settled.read(140431, day).words()
                        + settled.rows(140431, day, 50)
                        + uses.read(140431, day).words()
                        + uses.rows(140431, day, 50);
            });
            assertThat(read)
                    .contains("1 / 2 人（50.0%）")
                    .contains("1 次")
                    .doesNotContain("隐私人")
                    .doesNotContain("未完的人")
                    .doesNotContain("优秀");
        }
    }

    @Test
    @DisplayName("完成率做得到百分之百：次年才持证、才到岗的不在应考核之内，领导成员由主管机关考核（第三十七条第二款）")
    void only_those_are_due_for_whom_forms_are_drawn() {
        settle();
        var register = context.getBean(OfficerRegister.class);
        anOfficer(own.organ).named("一月持证的人").valid("2026-01-01", "2030-12-31").addTo(register);
        anOfficer(own.organ).named("一月到岗的人").joined("2026-01-01").addTo(register);
        own.as(Role.ORGAN_HEAD, own.officer("副局长"));
        assertThat(settledShare()).contains("1 / 1 人（100.0%）");

        anOfficer(own.organ)
                .named("年底持证的人")
                .joined("2025-12-31")
                .valid("2025-12-31", "2030-12-30")
                .addTo(register);
        assertThat(settledShare()).contains("1 / 2 人（50.0%）");
    }

    @Test
    @DisplayName("应考核的看年底那一天：次年遗失补发、次年暂扣的照算；年底正在暂扣、次年才发还的，没有制表不算")
    void who_is_due_is_decided_by_the_last_day() {
        settle();
        var register = context.getBean(OfficerRegister.class);
        var lost = certificateOf(own.officer("次年遗失的人"));
        var suspended = certificateOf(own.officer("次年暂扣的人"));
        Scope.all().run(() -> {
            register.change(lost.id(), State.LOST, LocalDate.parse("2026-01-15"), "遗失");
            register.replace(lost.id(), lost.number() + "B", LocalDate.parse("2026-01-15"), "遗失补发");
            register.change(suspended.id(), State.SUSPENDED, LocalDate.parse("2026-02-10"), "违反着装规定");
        });
        assertThat(settledShare()).contains("1 / 3 人（33.3%）");

        var back = certificateOf(own.officer("次年发还的人"));
        var onTheDay = certificateOf(own.officer("年底当天发还的人"));
        Scope.all().run(() -> {
            register.change(back.id(), State.SUSPENDED, LocalDate.parse("2025-12-31"), "违反着装规定");
            register.change(back.id(), State.VALID, LocalDate.parse("2026-01-01"), "发还");
            register.change(onTheDay.id(), State.SUSPENDED, LocalDate.parse("2025-12-01"), "违反着装规定");
            register.change(onTheDay.id(), State.VALID, LocalDate.parse("2025-12-31"), "发还");
        });
        assertThat(settledShare()).contains("1 / 4 人（25.0%）");
    }

    private Certificate certificateOf(Officer holder) {
        return Scope.all()
                .call(() -> context.getBean(Officers.class)
                        .get(holder.id())
                        .certificates()
                        .getFirst());
    }

    private String settledShare() {
        return places.scopeOf(Role.PERSONNEL, own.organ.id())
                .call(() -> figure("appraisal-settled")
                        .read(140431, LocalDate.parse("2026-03-03"))
                        .words());
    }

    private void settle() {
        done(own.act(own.head, form, "approve", "{}"));
        done(own.act(own.personnel, form, "notify", "{}"));
    }

    private long rows(Role role, AppraisalOffice office) {
        var count = places.scopeOf(role, office.organ.id())
                .call(() -> transaction.execute(
                        status -> sql.sql("select (select count(*) from appraisal.form where organ_id = :organ)"
                                        + " + (select count(*) from appraisal.form_step where organ_id = :organ)"
                                        + " + (select count(*) from appraisal.finding where organ_id = :organ)")
                                .param("organ", own.organ.id().id())
                                .query(Long.class)
                                .single()));
        return count == null ? 0 : count;
    }

    private Figure figure(String key) {
        return figures.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
