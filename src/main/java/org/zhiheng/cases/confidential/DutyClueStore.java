package org.zhiheng.cases.confidential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;
import org.zhiheng.platform.SecretKeeper;
import org.zhiheng.platform.StoredJson;

/** Keeps clues as the list of their steps, encrypted; the database itself shows them to nobody outside the organ. */
@Repository
class DutyClueStore {

    private static final String SEEN = """
             from cases.duty_clue_step
            where region_code = :region and organ_id = :organ and seq = 1
              and (recorder_id = :account or (:head and not about_head))
            """;

    private final JdbcClient sql;
    private final StoredJson json;
    private final SecretKeeper keeper;

    DutyClueStore(JdbcClient sql, StoredJson json, SecretKeeper keeper) {
        this.sql = sql;
        this.json = json;
        this.keeper = keeper;
    }

    /** A form as it is stored: nothing of it can be read without the key. */
    String seal(ChannelForm form) {
        return keeper.encrypt(json.write(form));
    }

    private record Row(RecordId organ, RecordId recorder, boolean aboutHead, ChannelStep step) {}

    Optional<DutyClue> find(RecordId id) {
        var rows = sql.sql(
                        "select * from cases.duty_clue_step where region_code = :region and clue_id = :id order by seq")
                .param("region", id.region())
                .param("id", id.id())
                .query(this::row)
                .list();
        return rows.stream()
                .findFirst()
                .map(first -> new DutyClue(
                        id,
                        first.organ(),
                        first.recorder(),
                        first.aboutHead(),
                        rows.stream().map(Row::step).toList()));
    }

    /** The clues that somebody may see, the latest first. */
    List<RecordId> seenBy(Actor person, @Nullable Cursor after, int limit) {
        return sql.sql("select region_code, clue_id" + SEEN + """
                           and (cast(:on as date) is null or (taken_on, clue_id) < (:on, cast(:id as uuid)))
                         order by taken_on desc, clue_id desc limit :limit
                        """)
                .param("region", person.organ().region())
                .param("organ", person.organ().id())
                .param("account", person.account().id())
                .param("head", person.is(Role.ORGAN_HEAD))
                .param("on", after == null ? null : after.on())
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query((row, number) -> Rows.id(row, "clue_id"))
                .list();
    }

    int count(Actor person) {
        return sql.sql("select count(*)" + SEEN)
                .param("region", person.organ().region())
                .param("organ", person.organ().id())
                .param("account", person.account().id())
                .param("head", person.is(Role.ORGAN_HEAD))
                .query(Integer.class)
                .single();
    }

    /** Adds a step; two steps with one number cannot be: the second fails. */
    void add(DutyClue clue, ChannelStep step, String form) {
        sql.sql("""
                insert into cases.duty_clue_step (region_code, clue_id, seq, organ_id, recorder_id, about_head, step, form,
                    taken_on, taken_at, account_id, person)
                values (:region, :clue, :seq, :organ, :recorder, :aboutHead, :step, :form, :on, :at, :account, :person)
                """)
                .param("region", clue.id().region())
                .param("clue", clue.id().id())
                .param("seq", step.seq())
                .param("organ", clue.organ().id())
                .param("recorder", clue.recorder().id())
                .param("aboutHead", clue.aboutHead())
                .param("step", step.kind().name())
                .param("form", form)
                .param("on", step.on())
                .param("at", Rows.moment(step.at()))
                .param("account", step.account().id())
                .param("person", step.person())
                .update();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var kind = ChannelStep.Kind.valueOf(row.getString("step"));
        return new Row(
                Rows.id(row, "organ_id"),
                Rows.id(row, "recorder_id"),
                row.getBoolean("about_head"),
                new ChannelStep(
                        row.getInt("seq"),
                        kind,
                        json.read(keeper.decrypt(row.getString("form")), kind.form()),
                        row.getObject("taken_on", LocalDate.class),
                        Objects.requireNonNull(Rows.instant(row, "taken_at")),
                        Rows.id(row, "account_id"),
                        row.getString("person")));
    }
}
