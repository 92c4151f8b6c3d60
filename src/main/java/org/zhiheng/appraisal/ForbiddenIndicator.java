package org.zhiheng.appraisal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.zhiheng.law.Citation;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;

/**
 * What may never be an indicator: fines, confiscations, and how many penalties or cases there were. 「罚款、没收的违法所得……不得同作出行政处罚决定的
 * 行政机关及其工作人员的考核、考评直接或者变相挂钩」 (《行政处罚法》第七十四条第三款; CL-07: 禁止以罚款创收、排名、作考核指标).
 */
final class ForbiddenIndicator {

    static final Citation BAN = Citation.of("penalty-law", "74.3");

    /** Money out of penalties, by whatever name: such an indicator measures it directly or in disguise. */
    private static final Pattern MONEY =
            Pattern.compile("罚款|罚没|罚金|罚缴|罚单|罚钱|没收|创收|非税|罚收|财政收入|执法收入|收缴|入库(?:额|金额|款)|上缴(?:额|金额|款)");

    private static final String HOW_MANY =
            "数(?![据字])|(?<![质裁衡])量(?!化)|多少|规模|金额|增长|增幅|同比|环比|排名|名次|位次|完成率|人均|不少于|不低于|达到|至少|频次";

    private static final String ACTS = "处罚|立案|结案|办案|查处|案件|办件|查办|执法决定|决定书|执法检查|行政检查";

    /** Counts of penalties, cases or inspections made into something to be reached. */
    private static final Pattern NUMBER = Pattern.compile("(?:" + ACTS + ")(?:指标|任务|目标|[^，。；、]{0,6}(?:" + HOW_MANY
            + "))" + "|(?:" + HOW_MANY + ")[^，。；、]{0,6}(?:" + ACTS + ")");

    /** Quality may be measured: these words of a share, or of faults, take a phrase out of the ban on numbers. */
    private static final Pattern QUALITY =
            Pattern.compile("(?:评查|审核|按期|及时|合格|规范|文书|案卷|程序|期限|公示|回访|说理)[^，。；、]{0,8}(?:率|比例|得分|天数|时长)"
                    + "|(?:差错|纠错|撤销|变更|败诉|瑕疵|逾期|超期|退回)[^，。；、]{0,6}(?:率|比例|[数量次件份])");

    private static final Pattern SOURCE_KEY = Pattern.compile(
            "fine|penalt|confiscat|forfeit|amount|revenue|income|fen\\b|cases?-(?:handled|number|count|opened|closed|decided)|number-of|fakuan|famo",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> TRADITIONAL = List.of(
            "罰罚", "沒没", "處处", "數数", "額额", "結结", "辦办", "審审", "創创", "稅税", "繳缴", "單单", "標标", "務务", "達达", "個个", "錢钱", "財财",
            "檢检", "總总", "幅幅", "長长");

    private ForbiddenIndicator() {}

    /** Refuses an indicator whose source or words mean an amount or a number of fines. */
    static void refuse(IndicatorEntry entry) {
        var faults = Stream.of(
                        fault("source", entry.source(), ForbiddenIndicator::isForbiddenSource),
                        fault("name", entry.name(), ForbiddenIndicator::isForbiddenWording),
                        fault("meaning", entry.meaning(), ForbiddenIndicator::isForbiddenWording))
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "不能作为考核指标：罚款、没收的数额和处罚案件的数量不得同执法人员的考核直接或者变相挂钩（" + BAN.inWords()
                            + "；国办发〔2022〕27号第六项，禁止以罚款创收、排名、作考核指标）。",
                    BAN.inWords(),
                    List.of(),
                    "请改为考核办案质量、程序、期限、培训和服务。",
                    faults);
        }
    }

    static boolean isForbiddenSource(String source) {
        return SOURCE_KEY.matcher(source).find() || isForbiddenWording(source);
    }

    static boolean isForbiddenWording(String words) {
        var plain = plain(words);
        return MONEY.matcher(plain).find()
                || NUMBER.matcher(QUALITY.matcher(plain).replaceAll("，")).find();
    }

    private static Optional<FieldProblem> fault(
            String field, @Nullable String text, java.util.function.Predicate<String> forbidden) {
        return text != null && forbidden.test(text)
                ? Optional.of(
                        new FieldProblem(field, "“" + text.strip() + "”与罚没或者处罚数量挂钩，不能作为考核指标（" + BAN.inWords() + "）。"))
                : Optional.empty();
    }

    /** Neither blanks, signs, wide letters nor the old characters hide a word. */
    private static String plain(String words) {
        var text = Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cf}·・.*_\\-—–/\\\\|'\"“”‘’()（）\\[\\]【】《》<>+=~`^#@!?？！:：]", "");
        for (var pair : TRADITIONAL) {
            text = text.replace(pair.charAt(0), pair.charAt(1));
        }
        return text;
    }
}
