package org.zhiheng.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiheng.plans.TaskList.Indicator;
import org.zhiheng.plans.TaskList.Item;
import org.zhiheng.plans.TaskList.Part;
import org.zhiheng.plans.TaskList.UnreadableLine;
import org.zhiheng.platform.Problem;

@DisplayName("任务清单：读出来的就是写着的")
class TaskListReaderTests {

    private static final String LIST = FictionalList.text();
    private static final TaskList WHOLE = TaskListReader.read(LIST);

    @Test
    @DisplayName("部分：竖排的标题连成一句，用阿拉伯数字编号的也认得")
    void parts_are_read() {
        assertThat(WHOLE.parts())
                .extracting(Part::number, Part::title)
                .containsExactly(tuple(1, "把窗口办好"), tuple(2, "把队伍带好"), tuple(3, "把监督做实"), tuple(4, "把保障做足"));
    }

    @Test
    @DisplayName("指标：记得属于哪个部分")
    void indicators_know_their_part() {
        assertThat(WHOLE.indicators())
                .extracting(Indicator::number, Indicator::title, Indicator::part)
                .containsExactly(
                        tuple(1, "方便群众办事", 1),
                        tuple(2, "方便老人办事", 1),
                        tuple(3, "提高窗口人员能力", 2),
                        tuple(4, "接受群众监督", 3),
                        tuple(5, "保障经费设备", 4),
                        tuple(6, "总结经验", 4));
    }

    @Test
    @DisplayName("举措：编号、标题、部分、指标、期限，一条不多一条不少")
    void measures_are_read() {
        assertThat(WHOLE.measures())
                .extracting(Item::number, Item::title, Item::part, Item::indicator, Item::due)
                .containsExactly(
                        tuple(1, "公布办事指南", 1, 1, null),
                        tuple(2, "开设周末窗口", 1, 1, LocalDate.parse("2024-06-30")),
                        tuple(3, "上门代办", 1, 2, null),
                        tuple(4, "陪同办理", 1, 2, null),
                        tuple(5, "开展轮训", 2, 3, LocalDate.parse("2024-12-31")),
                        tuple(6, "推行“线上+线下”练兵、比武", 2, 3, null),
                        tuple(7, "公开评价结果", 3, 4, LocalDate.parse("2025-03-31")),
                        tuple(8, "办理（网上）投诉", 3, 4, LocalDate.parse("2025-05-31")),
                        tuple(9, "安排经费", 4, 5, null),
                        tuple(10, "更新设备", 4, 5, LocalDate.parse("2025-12-31")),
                        tuple(11, "写好总结", 4, 6, null),
                        tuple(12, "推广好做法", 4, 6, null));
        assertThat(WHOLE.unreadable()).isEmpty();
        assertThat(WHOLE.remarks()).isEmpty();
    }

    @Test
    @DisplayName("责任单位：合并单元格只写一次，以下各条都算，直到写了别的")
    void units_given_once_count_below() {
        var windows = List.of("县民政局", "县直各窗口单位", "各乡镇");

        assertThat(unitsOf(WHOLE, 1)).isEqualTo(windows);
        assertThat(unitsOf(WHOLE, 4)).isEqualTo(windows);
        assertThat(unitsOf(WHOLE, 6)).containsExactly("县民政局", "县人社局", "县委编办");
        assertThat(unitsOf(WHOLE, 7)).containsExactly("县纪委监委", "县民政局", "各乡镇");
        assertThat(unitsOf(WHOLE, 11)).containsExactly("县财政局", "县直各窗口单位", "各乡镇");
        assertThat(unitsOf(WHOLE, 12)).containsExactly("县人民政府办公室");
    }

    @Test
    @DisplayName("标题和年份：计划的名称与起止")
    void the_title_gives_name_and_years() {
        assertThat(WHOLE.name()).isEqualTo("云岭县便民服务质量三年行动任务清单（2023—2025年）");
        assertThat(WHOLE.from()).isEqualTo("2023-01-01");
        assertThat(WHOLE.to()).isEqualTo("2025-12-31");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"回车换行", "多一倍空行", "没有空行", "没有制表符", "全角数字", "半角括号", "一行一格并列"})
    @DisplayName("换一种存法，读出来还是一样")
    void the_way_of_saving_does_not_matter(String way) {
        var other = TaskListReader.read(savedIn(way).apply(LIST));

        assertThat(other.unreadable()).isEmpty();
        assertThat(other.parts()).extracting(Part::number, Part::title).isEqualTo(titles(WHOLE.parts()));
        assertThat(facts(other)).isEqualTo(facts(WHOLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16"})
    @DisplayName("换一种编码，读出来还是一样")
    void the_encoding_does_not_matter(String encoding) {
        var other = TaskListReader.read(LIST.getBytes(Charset.forName(encoding)));

        assertThat(other.unreadable()).isEmpty();
        assertThat(facts(other)).isEqualTo(facts(WHOLE));
    }

    @Test
    @DisplayName("开头有字节顺序标记，不影响")
    void a_byte_order_mark_is_no_text() {
        assertThat(TaskListReader.read(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8))
                        .name())
                .isEqualTo(WHOLE.name());
    }

    @Test
    @DisplayName("删去三条：剩下的照读，缺号说明白")
    void removed_measures_are_missed_aloud() {
        var list = TaskListReader.read(without(without(without(LIST, 2), 3), 8));

        assertThat(list.measures()).extracting(Item::number).containsExactly(1, 4, 5, 6, 7, 9, 10, 11, 12);
        assertThat(list.unreadable()).isEmpty();
        assertThat(list.remarks()).containsExactly("举措编号不连续：缺第 2—3、8 号");
        assertThat(unitsOf(list, 4)).isEqualTo(unitsOf(WHOLE, 4));
    }

    @Test
    @DisplayName("改了一个编号：按改后的读，重号和缺号都说明白")
    void a_changed_number_is_told() {
        var list = TaskListReader.read(LIST.replace("（4）陪同", "（5）陪同"));

        assertThat(list.measures()).hasSize(12);
        assertThat(list.measures().get(3).number()).isEqualTo(5);
        assertThat(list.unreadable()).isEmpty();
        assertThat(list.remarks()).contains("举措编号不连续：缺第 4 号").anyMatch(remark -> remark.contains("第 5 号出现在第"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "（10）更新设备, （1O）更新设备",
        "（10）更新设备, 10）更新设备",
        "（10）更新设备, （10",
        "（10）更新设备, ####%%%@@@",
        "（10）更新设备, 锟斤拷锟斤拷",
        "（10）更新设备, （10）??????",
        "（6）推行“线上+线下”练兵、比武, （6推行练兵比武",
        "（9）安排经费, （九）安排经费"
    })
    @DisplayName("弄坏一条的标题：这一行点名，不猜编号，其余照读")
    void a_broken_title_is_named(String right, String broken) {
        var list = TaskListReader.read(LIST.replace(right, broken));

        assertThat(list.measures()).hasSize(11).noneMatch(item -> right.contains("）" + item.title()));
        assertThat(list.unreadable().getFirst().line()).isEqualTo(lineOf(LIST, right));
        assertThat(list.unreadable().getFirst().text()).isEqualTo(broken);
        assertThat(list.unreadable()).hasSize(2);
        assertThat(facts(list)).isSubsetOf(facts(WHOLE));
    }

    @Test
    @DisplayName("坏行没有了前面的制表符，也不会混进上一格")
    void a_broken_line_without_its_tab_is_named() {
        var list = TaskListReader.read(LIST.replace("\t（1）公布办事指南", "@@##乱码"));

        assertThat(list.indicators().getFirst().title()).isEqualTo("方便群众办事");
        assertThat(list.measures()).hasSize(11);
        assertThat(list.unreadable()).extracting(UnreadableLine::text).contains("@@##乱码");
        assertThat(unitsOf(list, 2)).isEqualTo(unitsOf(WHOLE, 2));
    }

    @Test
    @DisplayName("坏的是几个字节：只有那一行读不懂")
    void broken_bytes_spoil_one_line() {
        var bytes = LIST.getBytes(StandardCharsets.UTF_8);
        var at = LIST.substring(0, LIST.indexOf("更新设备")).getBytes(StandardCharsets.UTF_8).length;
        bytes[at] = (byte) 0xFF;

        var list = TaskListReader.read(bytes);

        assertThat(list.measures()).hasSize(11);
        assertThat(list.unreadable().getFirst().line()).isEqualTo(lineOf(LIST, "（10）更新设备"));
    }

    @Test
    @DisplayName("责任单位读不懂：这几条留空，不套用上面的")
    void unreadable_units_are_left_open() {
        var list = TaskListReader.read(LIST.replace("县纪委监委、县民政局及各乡镇负责", "县纪x@@@负责"));

        assertThat(unitsOf(list, 7)).isEmpty();
        assertThat(unitsOf(list, 8)).isEqualTo(unitsOf(WHOLE, 8));
        assertThat(list.measures()).hasSize(12);
        assertThat(list.unreadable())
                .singleElement()
                .satisfies(line -> assertThat(line.text()).isEqualTo("县纪x@@@负责"));
    }

    @Test
    @DisplayName("指标读不懂：下面的举措不挂到上一项指标")
    void an_unreadable_indicator_is_not_replaced() {
        var list = TaskListReader.read(LIST.replace("2. 方便老人办事", "？2 方便老人"));

        assertThat(list.measures().get(2).indicator()).isNull();
        assertThat(list.measures().get(2).part()).isEqualTo(1);
        assertThat(list.measures()).hasSize(12);
        assertThat(list.unreadable()).hasSize(1);
    }

    @Test
    @DisplayName("举措内容读不懂：编号和标题仍在，内容点名")
    void unreadable_text_leaves_the_measure() {
        var list = TaskListReader.read(LIST.replace("把窗口经费列入预算。", "\uFFFD\uFFFD\uFFFD\uFFFD"));

        assertThat(facts(list)).isEqualTo(facts(WHOLE));
        assertThat(list.unreadable())
                .singleElement()
                .satisfies(line -> assertThat(line.line()).isEqualTo(lineOf(LIST, "把窗口经费列入预算。")));
    }

    @Test
    @DisplayName("不是任务清单：一条也不编造，每行点名")
    void another_text_yields_nothing() {
        var list = TaskListReader.read("今天天气很好\n适合下乡\n");

        assertThat(list.measures()).isEmpty();
        assertThat(list.unreadable()).hasSize(2);
    }

    @Test
    @DisplayName("给的是 Word 文件：说明怎么办")
    void a_word_file_is_refused_with_advice() {
        assertThatThrownBy(() -> TaskListReader.read(new byte[] {'P', 'K', 3, 4}))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("另存为文本文件");
    }

    private static UnaryOperator<String> savedIn(String way) {
        return switch (way) {
            case "回车换行" -> text -> text.replace("\n", "\r\n");
            case "多一倍空行" -> text -> text.replace("\n", "\n\n");
            case "没有空行" -> text -> text.replaceAll("(?m)^[ \\t]*\\n", "");
            case "没有制表符" -> text -> text.replaceAll("(?m)^[ \\t]*\\n", "").replace("\t", "");
            case "全角数字" -> text -> wide(text);
            case "半角括号" -> text -> text.replace('（', '(').replace('）', ')');
            case "一行一格并列" -> text -> text.replaceAll("\\n\\t(?=.)", "\t");
            default -> throw new IllegalArgumentException(way);
        };
    }

    private static String wide(String text) {
        var wide = new StringBuilder();
        text.chars().forEach(at -> wide.append((char) (at >= '0' && at <= '9' ? at - '0' + '０' : at)));
        return wide.toString();
    }

    /** The list without the rows of one measure; a unit list in them stays for those below. */
    private static String without(String text, int number) {
        return text.replaceFirst("\\t（" + number + "）[^\\n]*\\n\\t[^\\n]*\\n([^\\t\\n][^\\n]*\\n)?", "\t\n\t\n");
    }

    private static List<Tuple> titles(List<Part> parts) {
        return parts.stream().map(part -> tuple(part.number(), part.title())).toList();
    }

    private static List<Tuple> facts(TaskList list) {
        return list.measures().stream()
                .map(item -> tuple(
                        item.number(), item.title(), item.part(), item.indicator(), item.responsible(), item.due()))
                .toList();
    }

    private static List<String> unitsOf(TaskList list, int number) {
        return list.measures().stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow()
                .responsible();
    }

    private static int lineOf(String text, String words) {
        return (int) text.substring(0, text.indexOf(words)).lines().count();
    }
}
