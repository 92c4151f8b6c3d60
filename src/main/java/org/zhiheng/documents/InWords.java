package org.zhiheng.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhiheng.documents.content.BasisLine;
import org.zhiheng.documents.content.CollectiveDiscussion;
import org.zhiheng.documents.content.OfficerLine;
import org.zhiheng.documents.content.PartyBlock;
import org.zhiheng.documents.content.PenaltyLine;
import org.zhiheng.platform.PersonalText;

/** How the papers write dates, lists and sentences; called by the templates. */
public final class InWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日H时mm分", Locale.CHINA);
    private static final String STOPS = "。；;，,、 \n\r\t";

    private InWords() {}

    /** 2026年6月12日, as GB/T 9704 writes dates. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** 2026年4月20日9时30分. */
    public static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    /** From one moment to another; the day is said once when it is the same. */
    public static String period(LocalDateTime from, LocalDateTime until) {
        var sameDay = from.toLocalDate().equals(until.toLocalDate());
        return moment(from) + "至"
                + (sameDay ? until.format(DateTimeFormatter.ofPattern("H时mm分", Locale.CHINA)) : moment(until));
    }

    /** The day; nothing where there is none. */
    public static String dateOrNone(@Nullable LocalDate date) {
        return date == null ? "" : date(date);
    }

    /** Personal data in full, as papers carry it. */
    public static String plain(@Nullable PersonalText text) {
        return text == null ? "" : text.plain();
    }

    /** Who told of a case, where the person may be named. */
    public static String orUnnamed(@Nullable String name) {
        return name == null ? "不公开" : name;
    }

    /** A text that ends with one full stop. */
    public static String sentence(String text) {
        return withoutStop(text) + "。";
    }

    /** The lines of a text that say something. */
    public static List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** 《…》第…条（…）、《…》第…条. */
    public static String bases(List<BasisLine> bases) {
        return bases.stream()
                .map(basis ->
                        basis.inWords() + (basis.digest().isBlank() ? "" : "（" + withoutStop(basis.digest()) + "）"))
                .collect(Collectors.joining("、"));
    }

    /** Numbered items, the last one with a full stop; the kind is added where the words do not say it. */
    public static List<String> penalties(List<PenaltyLine> penalties) {
        var lines = new ArrayList<String>();
        for (var penalty : penalties) {
            var words = withoutStop(penalty.words());
            var kind = words.contains(penalty.kind()) ? "" : "（" + penalty.kind() + "）";
            var last = lines.size() == penalties.size() - 1;
            lines.add((penalties.size() == 1 ? "" : lines.size() + 1 + "．") + words + kind + (last ? "。" : "；"));
        }
        return lines;
    }

    /** Numbered items, each a sentence. */
    public static List<String> items(List<String> items) {
        return IntStream.range(0, items.size())
                .mapToObj(at -> (items.size() == 1 ? "" : at + 1 + "．") + sentence(items.get(at)))
                .toList();
    }

    /** 钱为公（局长）、…. */
    public static String members(List<CollectiveDiscussion.Member> members) {
        return members.stream()
                .map(member -> member.name() + "（" + member.post() + "）")
                .collect(Collectors.joining("、"));
    }

    /** 李守正（执法证号14043100101）、…. */
    public static String officers(List<OfficerLine> officers) {
        return officers.stream().map(InWords::officer).collect(Collectors.joining("、"));
    }

    /** One officer a line. */
    public static String officerLines(List<OfficerLine> officers) {
        return officers.stream().map(InWords::officer).collect(Collectors.joining("\n"));
    }

    /** What the person is called who stands for the party: 经营者, 法定代表人 or 负责人. */
    public static String representedBy(PartyBlock party) {
        return party.kind().contains("个体") ? "经营者" : party.kind().contains("法人") ? "法定代表人" : "负责人";
    }

    private static String officer(OfficerLine officer) {
        return officer.name() + "（执法证号" + officer.certificateNumber() + "）";
    }

    private static String withoutStop(String text) {
        var end = text.length();
        while (end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end).strip();
    }
}
