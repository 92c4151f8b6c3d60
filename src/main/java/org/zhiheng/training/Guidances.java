package org.zhiheng.training;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Conditions;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;
import org.zhiheng.settings.LegalClock;
import org.zhiheng.training.Guidance.State;

/** The door to guidance of townships (培训业务指导): a township asks, a department sends a teacher, the township answers. */
@Service
public class Guidances {

    private static final String MATCHING = """
             from training.guidance
            where region_code = :region
              and (cast(:words as text) is null or topic like :words or teacher_name like :words)
              and (cast(:state as text) is null or state = :state)
              and (cast(:department as uuid) is null or department_id = :department)
              and (cast(:township as uuid) is null or organ_id = :township)
            """;

    private final JdbcClient sql;
    private final Organs organs;
    private final AuditLog log;
    private final LegalClock clock;

    Guidances(JdbcClient sql, Organs organs, AuditLog log, LegalClock clock) {
        this.sql = sql;
        this.organs = organs;
        this.log = log;
        this.clock = clock;
    }

    /** What the list is narrowed by; null leaves it open. */
    record Filter(
            @Nullable String words,
            @Nullable String state,
            @Nullable RecordId department,
            @Nullable RecordId township) {}

    @Transactional(readOnly = true)
    Page<Guidance> search(int region, Filter filter, @Nullable String cursor, int limit) {
        var after = Cursor.parse(cursor);
        var found = matching(
                        "select * " + MATCHING
                                + " and (cast(:afterOn as date) is null or (asked_on, id) < (:afterOn, :afterId))"
                                + " order by asked_on desc, id desc limit :limit",
                        region,
                        filter)
                .param("afterOn", after == null ? null : after.on())
                .param("afterId", after == null ? new UUID(0, 0) : after.id())
                .param("limit", limit + 1)
                .query(Guidances::guidance)
                .list();
        var counted = matching("select count(*) from (select 1 " + MATCHING + " limit :limit) found", region, filter)
                .param("limit", Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
        return Page.of(
                found,
                limit,
                counted,
                guidance -> new Cursor(guidance.askedOn(), guidance.id().id()));
    }

    private StatementSpec matching(String statement, int region, Filter filter) {
        return sql.sql(statement)
                .param("region", region)
                .param("words", Conditions.pattern(filter.words()))
                .param("state", filter.state())
                .param("department", Rows.uuid(filter.department()))
                .param("township", Rows.uuid(filter.township()));
    }

    /** The townships that were guided in the year of a day, until that day: of the whole region, whoever asks. */
    @Transactional(readOnly = true)
    public Set<RecordId> guided(int region, LocalDate on) {
        return sql
                .sql("select township from training.townships_guided(:region, :first, :on) township")
                .param("region", region)
                .param("first", on.withDayOfYear(1))
                .param("on", on)
                .query((row, number) -> new RecordId(region, row.getObject("township", UUID.class)))
                .stream()
                .collect(toSet());
    }

    @Transactional(readOnly = true)
    public Guidance get(RecordId id) {
        return find(id).orElseThrow(() -> Problem.notFound("培训业务指导"));
    }

    @Transactional(readOnly = true)
    Optional<Guidance> find(RecordId id) {
        return sql.sql("select * from training.guidance where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(Guidances::guidance)
                .optional();
    }

    @Transactional
    public Guidance ask(Guidance.Request request, Actor by) {
        var faults = new ArrayList<FieldProblem>();
        TrainingRules.text(faults, "topic", request.topic(), TrainingRules.LONGEST_TITLE, "需要指导的内容");
        TrainingRules.atMost(faults, "reason", request.reason(), TrainingRules.LONGEST_REASON, "说明");
        if (request.wantedBy().isBefore(clock.today())) {
            faults.add(new FieldProblem("wantedBy", "希望的日期不能早于今天。"));
        }
        TrainingRules.refuse(faults);
        if (organs.get(by.organ()).kind() != Organ.Kind.TOWNSHIP) {
            throw Problem.forbidden("培训业务指导由乡镇申请；部门之间请用联合培训。");
        }
        if (organs.get(request.department()).level() == Organ.Level.TOWNSHIP) {
            throw Problem.invalid("department", "请向县级部门申请。");
        }
        var id = RecordId.create(by.organ().region());
        sql.sql("""
                insert into training.guidance (region_code, id, organ_id, department_id, version, topic, reason, wanted_by, state,
                    asked_by, asked_on)
                values (:region, :id, :organ, :department, 1, :topic, :reason, :wantedBy, 'asked', :by, :on)
                """)
                .param("region", id.region())
                .param("id", id.id())
                .param("organ", by.organ().id())
                .param("department", request.department().id())
                .param("topic", request.topic().strip())
                .param("reason", TrainingRules.stripped(request.reason()))
                .param("wantedBy", request.wantedBy())
                .param("by", by.name())
                .param("on", clock.today())
                .update();
        log.record("ask-for-guidance", id, by.organ(), clock.today(), request);
        return get(id);
    }

    @Transactional
    public Guidance arrange(RecordId id, Guidance.Arrangement wanted, int version, Actor by) {
        var guidance = asDepartment(id, State.ASKED, by);
        var faults = new ArrayList<FieldProblem>();
        TrainingRules.text(faults, "teacherName", wanted.teacherName(), TrainingRules.LONGEST_NAME, "派出的教师");
        TrainingRules.text(faults, "place", wanted.place(), TrainingRules.LONGEST_TITLE, "授课地点");
        TrainingRules.atMost(faults, "answer", wanted.answer(), TrainingRules.LONGEST_REASON, "说明");
        if (wanted.on().isBefore(guidance.askedOn())) {
            faults.add(new FieldProblem("on", "授课日期不能早于申请之日 " + guidance.askedOn() + "。"));
        }
        TrainingRules.refuse(faults);
        var written = change(id, State.ASKED, version, """
                state = 'arranged', teacher_name = :teacher, on_day = :on, place = :place, answer = :answer, answered_by = :by,
                answered_on = :today
                """)
                .param("teacher", wanted.teacherName().strip())
                .param("on", wanted.on())
                .param("place", wanted.place().strip())
                .param("answer", TrainingRules.stripped(wanted.answer()))
                .param("by", by.name())
                .param("today", clock.today())
                .update();
        return kept("arrange-guidance", written, guidance, by, wanted);
    }

    @Transactional
    public Guidance decline(RecordId id, String why, int version, Actor by) {
        var guidance = asDepartment(id, State.ASKED, by);
        var reason = TrainingRules.reason("why", why);
        var written = change(
                        id,
                        State.ASKED,
                        version,
                        "state = 'declined', answer = :answer, answered_by = :by, answered_on = :today")
                .param("answer", reason)
                .param("by", by.name())
                .param("today", clock.today())
                .update();
        return kept("decline-guidance", written, guidance, by, new TrainingRules.Reason(reason));
    }

    @Transactional
    public Guidance hold(RecordId id, Guidance.Held held, int version, Actor by) {
        var guidance = asDepartment(id, State.ARRANGED, by);
        var faults = new ArrayList<FieldProblem>();
        if (held.on().isAfter(clock.today()) || held.on().isBefore(guidance.askedOn())) {
            faults.add(new FieldProblem("on", "授课日期须在 " + guidance.askedOn() + " 与 " + clock.today() + " 之间。"));
        }
        if (held.people() < 1 || held.people() > 5000) {
            faults.add(new FieldProblem("people", "到课人数须在 1 与 5000 之间。"));
        }
        TrainingRules.refuse(faults);
        var written = change(id, State.ARRANGED, version, "state = 'held', held_on = :on, people = :people")
                .param("on", held.on())
                .param("people", held.people())
                .update();
        return kept("hold-guidance", written, guidance, by, held);
    }

    /** The township says what it was good for. */
    @Transactional
    public Guidance close(RecordId id, String feedback, int version, Actor by) {
        var guidance = get(id);
        if (!guidance.organ().equals(by.organ())) {
            throw Problem.forbidden("反馈由申请的乡镇填写。");
        }
        requireState(guidance, State.HELD);
        var text = TrainingRules.reason("feedback", feedback);
        var written = change(id, State.HELD, version, "state = 'closed', feedback = :feedback, closed_on = :today")
                .param("feedback", text)
                .param("today", clock.today())
                .update();
        return kept("close-guidance", written, guidance, by, new TrainingRules.Reason(text));
    }

    private Guidance kept(String act, int written, Guidance before, Actor by, Object payload) {
        if (written != 1) {
            throw TrainingRules.stale("这件培训业务指导");
        }
        log.record(act, before.id(), by.organ(), clock.today(), payload);
        return get(before.id());
    }

    private StatementSpec change(RecordId id, State from, int version, String what) {
        return sql.sql("update training.guidance set version = version + 1, " + what
                        + " where region_code = :region and id = :id and version = :version and state = :from")
                .param("region", id.region())
                .param("id", id.id())
                .param("version", version)
                .param("from", Keys.of(from));
    }

    private Guidance asDepartment(RecordId id, State state, Actor by) {
        var guidance = get(id);
        if (!guidance.department().equals(by.organ())) {
            throw Problem.forbidden("由被申请的部门答复和授课。");
        }
        requireState(guidance, state);
        return guidance;
    }

    private static void requireState(Guidance guidance, State state) {
        if (guidance.state() != state) {
            throw Problem.conflict("这件培训业务指导" + guidance.state().label() + "，不能这样办理。");
        }
    }

    private static Guidance guidance(ResultSet row, int number) throws SQLException {
        return new Guidance(
                Rows.id(row, "id"),
                row.getInt("version"),
                Rows.id(row, "organ_id"),
                Rows.id(row, "department_id"),
                row.getString("topic"),
                row.getString("reason"),
                row.getObject("wanted_by", LocalDate.class),
                Keys.read(State.class, row.getString("state")),
                row.getString("teacher_name"),
                row.getObject("on_day", LocalDate.class),
                row.getString("place"),
                row.getObject("people", Integer.class),
                row.getString("answer"),
                row.getString("feedback"),
                row.getString("asked_by"),
                row.getObject("asked_on", LocalDate.class),
                row.getString("answered_by"),
                row.getObject("answered_on", LocalDate.class),
                row.getObject("held_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class));
    }
}
