package org.zhiheng.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.platform.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("命令 import plan：试读")
class PlanImportTests {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final PrintStream realOutput = System.out;
    private final PrintStream realErrors = System.err;

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(output, true, StandardCharsets.US_ASCII));
        System.setErr(new PrintStream(errors, true, StandardCharsets.US_ASCII));
    }

    @AfterEach
    void stopListening() {
        System.setOut(realOutput);
        System.setErr(realErrors);
    }

    @Test
    @DisplayName("全部读懂：标准输出只有一个数组，字段不多不少，退出码 0")
    void output_is_an_array_and_nothing_else() throws IOException {
        var code = run("plan", "--dry-run", file(FictionalList.text()));

        assertThat(code).isZero();
        var array = array();
        assertThat(array).hasSize(12);
        assertThat(array.get(1).toString()).isEqualTo("""
                {"number":2,"title":"开设周末窗口","part":1,"indicator":1,\
                "responsible":["县民政局","县直各窗口单位","各乡镇"],"due":"2024-06-30"}""");
        assertThat(array.get(0).get("due").isNull()).isTrue();
        assertThat(told()).contains("12 条举措");
    }

    @Test
    @DisplayName("有一行没读懂：数组照样输出，那一行连行号写在标准错误，退出码 1")
    void an_unreadable_line_is_named_on_standard_error() throws IOException {
        var code = run("plan", file(FictionalList.text().replace("（10）更新设备", "（1@更##")), "--dry-run");

        assertThat(code).isEqualTo(1);
        assertThat(array()).hasSize(11);
        assertThat(told()).containsPattern("第 \\d+ 行没有读懂：“（1@更##”");
        assertThat(told()).contains("缺第 10 号");
    }

    @Test
    @DisplayName("用法不对、文件不在、给的是 Word 文件：退出码 2，标准输出没有内容")
    void misuse_prints_nothing_to_standard_output() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run("cases", "x")).isEqualTo(2);
        assertThat(run("plan", "--dry-run")).isEqualTo(2);
        assertThat(run("plan", "--dry-run", "--nonsense", "x")).isEqualTo(2);
        assertThat(run("plan", "--dry-run", folder.resolve("absent").toString()))
                .isEqualTo(2);
        assertThat(run("plan", "--dry-run", file("PK\u0003\u0004"))).isEqualTo(2);

        assertThat(output.size()).isZero();
        assertThat(told()).contains("用法", "读不到文件", "另存为文本文件");
    }

    @Test
    @DisplayName("启动命令找得到它")
    void the_launcher_finds_it() {
        assertThat(ServiceLoader.load(Command.class)).extracting(Command::name).contains("import");
    }

    private static int run(String... words) {
        return new PlanImport().run(List.of(words));
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("list.txt"), text).toString();
    }

    private JsonNode array() {
        return JsonMapper.shared().readTree(output.toByteArray());
    }

    private String told() {
        return errors.toString(StandardCharsets.UTF_8);
    }
}
