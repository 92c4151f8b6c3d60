package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.access.Places;
import org.zhiheng.access.Role;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.procedure.Stage;
import org.zhiheng.checker.Lawfulness;
import org.zhiheng.checker.Step;
import org.zhiheng.organs.CoercivePower;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("随机办案：走不到违法的状态")
class RandomWalkTests {

    private static final String ORGAN = "沁源县应急管理局";
    /** 未按规定对从业人员进行安全生产教育和培训: a fine up to 100,000 yuan, in the list of major decisions, summary possible. */
    private static final String MATTER = "CF-0201";

    private static final long MOST_FEN = 10_000_000;
    private static final int CASES_AT_ONCE = 40;
    private static final int DAYS = 240;
    private static final int LONGEST = 70;
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Cases cases;

    @Autowired
    private Places places;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private PlatformTransactionManager transactions;

    @LocalServerPort
    private int port;

    private final Map<Role, Actor> people = new EnumMap<>(Role.class);
    private final List<Live> live = new ArrayList<>();
    private final List<RecordId> all = new ArrayList<>();
    private int taken;
    private int refused;

    /** A case that is being walked. */
    private static final class Live {

        private final RecordId id;
        private final CaseProcedure kind;
        private final Set<Act> done = EnumSet.noneOf(Act.class);
        private Stage stage;
        private int version = 1;
        private int tried;

        private Live(RecordId id, Act first) {
            this.id = id;
            this.kind = switch (first) {
                case REGISTER_CLUE -> CaseProcedure.ORDINARY;
                case OPEN_COERCION -> CaseProcedure.COERCION;
                default -> CaseProcedure.SUMMARY;
            };
            this.stage = after(Stage.NEW, first);
        }

        private Stage after(Stage from, Act act) {
            return kind.table().row(from, act).orElseThrow().after(from);
        }

        private void took(Act act) {
            stage = after(stage, act);
            done.add(act);
            version++;
        }
    }

    @Test
    @DisplayName("走完之后，独立的检查者读数据库的行，找不出违法（行为数：-Dwalk.acts=）")
    void walks_never_reach_an_unlawful_state() {
        var county = new County(context, port);
        var walker =
                new Walker(20260105, county.matter(MATTER).toString(), county.officers(ORGAN), county.reviewer(ORGAN));
        meet(county);
        county.empower(ORGAN, CoercivePower.Kind.EXECUTE, CoercivePower.Kind.FREEZE);
        var acts = Integer.getInteger("walk.acts", 10_000);
        var actsADay = acts / DAYS;

        for (int i = 0; i < acts; i++) {
            var today = START.plusDays(i / actsADay);
            if (i % actsADay == 0) {
                county.itIs(today.toString());
            }
            step(walker, today);
        }

        var findings = new HashMap<String, List<RecordId>>();
        all.forEach(id -> Lawfulness.findings(rows(id), true, MOST_FEN)
                .forEach(finding -> findings.computeIfAbsent(finding, fresh -> new ArrayList<>())
                        .add(id)));
        System.out.printf("walked %d acts: %d taken, %d refused, %d cases%n", acts, taken, refused, all.size());
        assertThat(findings).isEmpty();
        assertThat(taken).isGreaterThan(acts / 10);
        assertThat(refused).isGreaterThan(acts / 10);
        assertThat(reached("DECIDE_PENALTY")).isPositive();
        assertThat(reached("CLOSE_CASE")).isPositive();
        assertThat(reached("PASS_TO_CASE")).isPositive();
    }

    private void meet(County county) {
        var organ = county.organ(ORGAN);
        var people = county.people(ORGAN);
        var officers = Map.of(Role.OFFICER, people.get(1), Role.UNIT_HEAD, people.get(3), Role.REVIEWER, people.get(0));
        for (var role : List.of(Role.OFFICER, Role.UNIT_HEAD, Role.ORGAN_HEAD, Role.REVIEWER)) {
            var officer = officers.get(role);
            this.people.put(
                    role,
                    new Actor(
                            RecordId.create(County.REGION),
                            role.label(),
                            role,
                            organ,
                            ORGAN,
                            officer == null ? null : officer.id()));
        }
    }

    private void step(Walker walker, LocalDate today) {
        var at = live.size() < CASES_AT_ONCE ? null : live.get(walker.below(live.size()));
        var act = at == null ? walker.first() : walker.next(at.kind, at.stage, at.done);
        var by = Objects.requireNonNull(people.get(at == null ? Role.OFFICER : walker.role(at.kind, act)));
        try {
            var form = JSON.valueToTree(walker.form(act, today));
            if (at == null) {
                as(by, () -> start(cases.begin(act, form, by), act));
            } else {
                as(by, () -> cases.take(at.id, at.version, act, form, by));
                at.took(act);
            }
            taken++;
        } catch (Problem refusal) {
            refused++;
        }
        if (at != null && (at.tried++ > LONGEST || (at.stage == Stage.CLOSED && walker.chance(50)))) {
            live.remove(at);
        }
    }

    private void start(RecordId id, Act first) {
        live.add(new Live(id, first));
        all.add(id);
    }

    private void as(Actor by, Runnable work) {
        places.scopeOf(by.role(), by.organ()).run(() -> Actors.as(by, work));
    }

    private List<Step> rows(RecordId id) {
        return read(
                () -> sql.sql("select * from cases.case_act where region_code = :region and case_id = :id order by seq")
                        .param("region", id.region())
                        .param("id", id.id())
                        .query(RandomWalkTests::step)
                        .list());
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        var officer = row.getObject("officer_id", UUID.class);
        return new Step(
                row.getInt("seq"),
                row.getString("act"),
                row.getObject("acted_on", LocalDate.class),
                row.getString("role"),
                officer == null ? "" : County.REGION + "-" + officer,
                JSON.readTree(row.getString("form")));
    }

    private long reached(String act) {
        return read(() -> sql.sql("select count(*) from cases.case_act where act = :act")
                .param("act", act)
                .query(Long.class)
                .single());
    }

    private <T> T read(java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(
                Scope.all().call(() -> new TransactionTemplate(transactions).execute(status -> work.get())));
    }
}
