package org.zhiheng.cases.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.cases.form.PartyKind;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.procedure.Stage;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Ledger;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;

/** Keeps the ledger of cases; pages go by the day of the clue and the id, newest first. */
@Repository
public class CaseSheets {

    private static final String LATEST = " order by clue_on desc, id desc";
    private static final String DUE_FIRST = " order by due_on nulls last, clue_on, id";

    private final JdbcClient sql;
    private final Ledger ledger;

    CaseSheets(JdbcClient sql) {
        this.sql = sql;
        this.ledger = new Ledger(sql, "cases.case_sheet", "cases.with_words");
    }

    public Page<CaseSheet> search(CaseFilter filter, @Nullable Cursor after, int limit) {
        var found = ledger.rows(filter.conditions().after(after, "clue_on"), LATEST, limit + 1)
                .query(CaseSheets::sheet)
                .list();
        return Page.of(
                found,
                limit,
                ledger.count(filter.conditions()),
                sheet -> new Cursor(sheet.clueOn(), sheet.id().id()));
    }

    /** What is due first, of the cases that match. */
    public List<CaseSheet> dueFirst(CaseFilter filter, int limit) {
        return ledger.rows(filter.conditions(), DUE_FIRST, limit)
                .query(CaseSheets::sheet)
                .list();
    }

    /** Whether the sheet was written; not where somebody else's act came between. */
    public boolean write(CaseSheet sheet) {
        return sql.sql("""
                        insert into cases.case_sheet as kept (region_code, id, organ_id, version, procedure, stage, number,
                            title, party, party_kind, party_digest, matter_id, matter, field, officers, officer_ids, waiting_for, next_step,
                            violated_from, violated_to, clue_on, filed_on, decided_on, closed_on, due_on, due_what,
                            fine_fen, penalised, forgiven, undone, ruling, suspected, held_marks, referred_on)
                        values (:region, :id, :organ, :version, :procedure, :stage, :number,
                            :title, :party, :partyKind, :partyDigest, :matterId, :matter, :field, :officers, :officerIds, :waitingFor, :nextStep,
                            :violatedFrom, :violatedTo, :clueOn, :filedOn, :decidedOn, :closedOn, :dueOn, :dueWhat,
                            :fineFen, :penalised, :forgiven, :undone, :ruling, :suspected, :heldMarks, :referredOn)
                        on conflict (region_code, id) do update
                           set version = excluded.version, stage = excluded.stage, number = excluded.number,
                               title = excluded.title, party = excluded.party, party_kind = excluded.party_kind, party_digest = excluded.party_digest,
                               matter_id = excluded.matter_id, matter = excluded.matter, field = excluded.field,
                               officers = excluded.officers, officer_ids = excluded.officer_ids,
                               waiting_for = excluded.waiting_for, next_step = excluded.next_step, violated_from = excluded.violated_from,
                               violated_to = excluded.violated_to, filed_on = excluded.filed_on,
                               decided_on = excluded.decided_on, closed_on = excluded.closed_on,
                               due_on = excluded.due_on, due_what = excluded.due_what, fine_fen = excluded.fine_fen,
                               penalised = excluded.penalised,
                               forgiven = excluded.forgiven, undone = excluded.undone, ruling = excluded.ruling, suspected = excluded.suspected,
                               held_marks = excluded.held_marks, referred_on = excluded.referred_on
                         where kept.version <= excluded.version
                        """)
                        .param("region", sheet.id().region())
                        .param("id", sheet.id().id())
                        .param("organ", sheet.organ().id())
                        .param("version", sheet.version())
                        .param("procedure", sheet.procedure().name())
                        .param("stage", sheet.stage().name())
                        .param("number", sheet.number())
                        .param("title", sheet.title())
                        .param("party", sheet.party())
                        .param(
                                "partyKind",
                                sheet.partyKind() == null
                                        ? null
                                        : sheet.partyKind().name())
                        .param("partyDigest", sheet.partyDigest())
                        .param(
                                "matterId",
                                sheet.matterId() == null
                                        ? null
                                        : sheet.matterId().id())
                        .param("matter", sheet.matter())
                        .param("field", sheet.field())
                        .param("officers", sheet.officers().toArray(String[]::new))
                        .param(
                                "officerIds",
                                sheet.officerIds().stream().map(RecordId::id).toArray(UUID[]::new))
                        .param("waitingFor", sheet.waitingFor().toArray(String[]::new))
                        .param("nextStep", sheet.nextStep())
                        .param("violatedFrom", sheet.violatedFrom())
                        .param("violatedTo", sheet.violatedUntil())
                        .param("clueOn", sheet.clueOn())
                        .param("filedOn", sheet.filedOn())
                        .param("decidedOn", sheet.decidedOn())
                        .param("closedOn", sheet.closedOn())
                        .param("dueOn", sheet.dueOn())
                        .param("dueWhat", sheet.dueWhat())
                        .param("fineFen", sheet.fineFen())
                        .param("penalised", sheet.penalised())
                        .param("forgiven", sheet.forgiven())
                        .param("undone", sheet.undone())
                        .param("ruling", sheet.ruling())
                        .param("suspected", sheet.suspected())
                        .param("heldMarks", sheet.heldMarks().toArray(String[]::new))
                        .param("referredOn", sheet.referredOn())
                        .update()
                == 1;
    }

    private static CaseSheet sheet(ResultSet row, int number) throws SQLException {
        var region = row.getInt("region_code");
        var matter = row.getObject("matter_id", UUID.class);
        var kind = row.getString("party_kind");
        return new CaseSheet(
                new RecordId(region, row.getObject("id", UUID.class)),
                new RecordId(region, row.getObject("organ_id", UUID.class)),
                row.getInt("version"),
                CaseProcedure.valueOf(row.getString("procedure")),
                Stage.valueOf(row.getString("stage")),
                row.getString("number"),
                row.getString("title"),
                row.getString("party"),
                kind == null ? null : PartyKind.valueOf(kind),
                row.getString("party_digest"),
                matter == null ? null : new RecordId(region, matter),
                row.getString("matter"),
                row.getString("field"),
                texts(row, "officers"),
                Arrays.stream((UUID[]) row.getArray("officer_ids").getArray())
                        .map(id -> new RecordId(region, id))
                        .toList(),
                texts(row, "waiting_for"),
                row.getString("next_step"),
                row.getObject("violated_from", LocalDate.class),
                row.getObject("violated_to", LocalDate.class),
                row.getObject("clue_on", LocalDate.class),
                row.getObject("filed_on", LocalDate.class),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("due_what"),
                row.getLong("fine_fen"),
                row.getBoolean("penalised"),
                row.getBoolean("forgiven"),
                row.getBoolean("undone"),
                row.getString("ruling"),
                row.getBoolean("suspected"),
                texts(row, "held_marks"),
                row.getObject("referred_on", LocalDate.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
