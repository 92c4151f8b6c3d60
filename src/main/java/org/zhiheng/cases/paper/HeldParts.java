package org.zhiheng.cases.paper;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.record.Course;
import org.zhiheng.cases.record.Holdings;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.documents.content.*;
import org.zhiheng.platform.RecordId;

/** What the papers of preserved evidence and of goods under a measure have in common. */
final class HeldParts {

    private HeldParts() {}

    static Minutes approval(PaperParts parts, String what, List<Section> sections, TakenAct<?> asked) {
        return new Minutes(
                parts.organ(),
                parts.line(),
                List.of(
                        new FormLine("审批事项", what),
                        new FormLine("当事人", parts.party().name()),
                        new FormLine("申请人", asked.person() + "，" + Course.day(asked.on())),
                        new FormLine("审批人", parts.last().person())),
                sections,
                "审批人（签名）：");
    }

    static String granted(boolean granted) {
        return granted ? "批准。" : "不予批准。";
    }

    static GoodsList list(PaperParts parts, LocalDateTime at, String place, List<RecordId> officers) {
        var mine = parts.penaltyCase().holdings().listed().stream()
                .filter(item -> item.seq() == parts.last().seq())
                .map(item -> new GoodsLine(
                        Integer.toString(item.number()),
                        item.goods().name(),
                        item.goods().quantity(),
                        note(item.goods()),
                        item.hold().label()))
                .toList();
        return new GoodsList(
                parts.organ(),
                parts.line(),
                parts.party(),
                at,
                place,
                mine,
                parts.officers(officers, at.toLocalDate()));
    }

    private static @Nullable String note(Goods goods) {
        var notes = new ArrayList<String>();
        if (goods.spec() != null) {
            notes.add(goods.spec());
        }
        if (goods.mark() != null) {
            notes.add("标识：" + goods.mark());
        }
        return notes.isEmpty() ? null : String.join("；", notes);
    }

    static Letter letter(PaperParts parts, List<Section> sections, List<RecordId> officers) {
        return new Letter(
                parts.organ(),
                parts.line(),
                parts.party(),
                parts.party().name(),
                sections,
                parts.officers(officers, parts.last().on()));
    }

    static String names(PaperParts parts, List<RecordId> officers) {
        return parts.officers(officers, parts.last().on()).stream()
                .map(OfficerLine::name)
                .collect(Collectors.joining("、"));
    }

    static String goods(List<Goods> goods) {
        return goods.stream()
                        .map(one -> one.name() + one.quantity() + (one.spec() == null ? "" : "（" + one.spec() + "）"))
                        .collect(Collectors.joining("；"))
                + "。";
    }

    static String items(List<Holdings.Item> items) {
        return items.stream().map(Holdings.Item::inWords).collect(Collectors.joining("\n"));
    }

    static String moment(LocalDateTime moment) {
        return Course.day(moment.toLocalDate()) + moment.getHour() + "时" + "%02d分".formatted(moment.getMinute());
    }
}
