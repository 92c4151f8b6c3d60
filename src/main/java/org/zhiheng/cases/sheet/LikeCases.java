package org.zhiheng.cases.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.cases.form.PartyKind;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.Proposal;
import org.zhiheng.platform.RecordId;

/**
 * Earlier decisions on the same violation by the same kind of party (类案), to look at while deciding: sight, not advice
 * (山西省人民政府令第286号第九条、第十条: like facts, like results).
 */
@Repository
public class LikeCases {

    private static final int MOST = 200;
    private static final int SHOWN = 8;

    private final JdbcClient sql;

    LikeCases(JdbcClient sql) {
        this.sql = sql;
    }

    /** One of them; {@code ruling} is what was decided, in words. */
    public record LikeCase(
            RecordId id,
            @Nullable String number,
            String title,
            LocalDate decidedOn,
            long fineFen,
            boolean penalised,
            @Nullable String ruling) {}

    /**
     * How they were decided.
     *
     * @param matter the violation
     * @param partyKind the kind of party that they are about, in words
     * @param decided how many were decided, of at most the last two hundred
     * @param unpunished how many of them without penalty
     * @param proposedFen the fine proposed in this case, in 分; null while none is
     * @param fines of those with a fine, in 分, the least first
     * @param latest the last few, the newest first
     */
    public record View(
            String matter,
            String partyKind,
            int decided,
            int unpunished,
            @Nullable Long proposedFen,
            List<Long> fines,
            List<LikeCase> latest) {}

    /** Those that the reader may see; nothing is compared before the party and the matter are known. */
    @Transactional(readOnly = true)
    public View of(PenaltyCase penaltyCase, String matterName) {
        var matter = penaltyCase.findings().matter();
        var party = penaltyCase.findings().party();
        if (matter.isEmpty() || party.isEmpty()) {
            return new View(matterName, "", 0, 0, null, List.of(), List.of());
        }
        var kind = party.get().kind();
        var found = decided(penaltyCase.id(), matter.get(), kind);
        return new View(
                matterName,
                kind.label(),
                found.size(),
                (int) found.stream().filter(like -> !like.penalised()).count(),
                penaltyCase
                        .proceedings()
                        .proposal()
                        .map(Proposal::fineFen)
                        .filter(fine -> fine > 0)
                        .orElse(null),
                found.stream()
                        .filter(like -> like.penalised() && like.fineFen() > 0)
                        .map(LikeCase::fineFen)
                        .sorted()
                        .toList(),
                found.stream().limit(SHOWN).toList());
    }

    private List<LikeCase> decided(RecordId self, RecordId matter, PartyKind kind) {
        return sql.sql("""
                select id, number, title, decided_on, fine_fen, penalised, ruling
                  from cases.case_sheet
                 where region_code = :region and matter_id = :matter and party_kind = :kind
                   and decided_on is not null and not undone and id <> :self
                 order by decided_on desc, id limit :most
                """)
                .param("region", self.region())
                .param("matter", matter.id())
                .param("kind", kind.name())
                .param("self", self.id())
                .param("most", MOST)
                .query((row, number) -> new LikeCase(
                        new RecordId(self.region(), row.getObject("id", UUID.class)),
                        row.getString("number"),
                        row.getString("title"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getLong("fine_fen"),
                        row.getBoolean("penalised"),
                        row.getString("ruling")))
                .list();
    }
}
