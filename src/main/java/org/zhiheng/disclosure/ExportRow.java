package org.zhiheng.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.DecisionRecord;
import org.zhiheng.cases.DecisionRecord.Imposed;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.organs.Organ;
import org.zhiheng.platform.RecordId;

/**
 * One row of the export for double publicity. It goes to the credit platform and to nobody else: it names a natural person
 * and his number, as the platform's data standard asks; the facts are the masked ones.
 *
 * @param id the publication
 */
record ExportRow(RecordId id, Map<ExportField, String> cells) {

    /** What the data standard writes for no end (长期). */
    private static final String NO_END = "2099/12/31";

    private static final int FEN_OF_TEN_THOUSAND_YUAN = 6;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");
    private static final Set<PenaltyKind> OF_A_LICENCE =
            Set.of(PenaltyKind.SUSPEND_LICENCE, PenaltyKind.REVOKE_LICENCE);

    static ExportRow of(
            RecordId id, DecisionRecord decision, Shown shown, @Nullable LocalDate shownUntil, Organ organ) {
        var row = new ExportRow(id, new EnumMap<>(ExportField.class));
        row.party(decision);
        row.put(ExportField.NUMBER, decision.number());
        row.put(ExportField.VIOLATION, decision.violation());
        row.put(ExportField.FACTS, shown.facts());
        row.put(ExportField.BASES, String.join("；", decision.bases()));
        row.put(ExportField.KINDS, String.join(";", shown.kinds()));
        row.put(ExportField.CONTENT, shown.content());
        row.put(ExportField.FINE, sum(decision, Set.of(PenaltyKind.FINE)));
        row.put(
                ExportField.CONFISCATED,
                sum(decision, Set.of(PenaltyKind.CONFISCATE_GAINS, PenaltyKind.CONFISCATE_PROPERTY)));
        row.put(ExportField.LICENCE, licences(decision));
        row.put(ExportField.DECIDED_ON, DAY.format(decision.decidedOn()));
        row.put(ExportField.VALID_UNTIL, NO_END);
        row.put(ExportField.SHOWN_UNTIL, shownUntil == null ? NO_END : DAY.format(shownUntil));
        row.put(ExportField.ORGAN, organ.name());
        row.put(ExportField.ORGAN_CODE, organ.creditCode());
        row.put(ExportField.SOURCE, organ.name());
        row.put(ExportField.SOURCE_CODE, organ.creditCode());
        return row;
    }

    private void party(DecisionRecord decision) {
        var party = decision.party();
        put(ExportField.PARTY, party.name());
        put(ExportField.PARTY_CATEGORY, PublicText.category(party.category()));
        if (party.isCitizen()) {
            put(ExportField.ID_KIND, "身份证");
            put(ExportField.ID_NUMBER, party.idNumber().plain());
        } else {
            put(ExportField.CREDIT_CODE, party.idNumber().plain());
            put(ExportField.REPRESENTATIVE, party.representative());
        }
    }

    private void put(ExportField field, @Nullable String text) {
        cells.put(field, text == null ? "" : text.strip());
    }

    String get(ExportField field) {
        return cells.getOrDefault(field, "");
    }

    List<String> line() {
        return Arrays.stream(ExportField.values()).map(this::get).toList();
    }

    /** 5.000000 for 50,000 元; null where no such sum was imposed. */
    private static @Nullable String sum(DecisionRecord decision, Set<PenaltyKind> kinds) {
        var sums = decision.penalties().stream()
                .filter(imposed -> kinds.contains(imposed.kind()) && imposed.amountFen() != null)
                .mapToLong(Imposed::amountFen)
                .toArray();
        return sums.length == 0
                ? null
                : BigDecimal.valueOf(Arrays.stream(sums).sum(), FEN_OF_TEN_THOUSAND_YUAN)
                        .toPlainString();
    }

    private static String licences(DecisionRecord decision) {
        return decision.penalties().stream()
                .filter(imposed -> OF_A_LICENCE.contains(imposed.kind()) && imposed.detail() != null)
                .map(Imposed::detail)
                .collect(Collectors.joining("；"));
    }
}
