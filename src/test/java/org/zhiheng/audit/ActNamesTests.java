package org.zhiheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;

@OnPostgres
@DisplayName("审计日志里的行为和角色说中文")
class ActNamesTests {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?:record|recordRefusal|recordAccess|done|kept)\\(\\s*(?:[\\w.()]+,\\s*)?\"([a-z]+(?:-[a-z]+)+)\"");

    @Autowired
    private ActNames names;

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("程序里写入日志的每一种行为都有中文名")
    void every_act_that_is_written_has_a_name() throws IOException {
        var acts = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                WRITTEN.matcher(Files.readString(file)).results().forEach(found -> acts.add(found.group(1)));
            }
        }

        assertThat(acts).contains("sign-in", "add-officer", "add-matter", "keep-file");
        assertThat(acts).allSatisfy(act -> assertThat(names.of(act)).matches("\\p{IsHan}+"));
    }

    @Test
    @DisplayName("案件和公示的行为就是它们自己的叫法；没有名字的写原来的代号")
    void acts_of_a_case_are_called_as_in_the_case() {
        assertThat(names.of("decide-penalty")).isEqualTo("作出处罚决定");
        assertThat(names.of("withdraw-publication")).isEqualTo("撤回公示");
        assertThat(names.of("never-heard-of")).isEqualTo("never-heard-of");
        assertThat(ActNames.ofRole("organ-head")).isEqualTo("机关负责人");
        assertThat(ActNames.ofRole("system")).isEqualTo("系统");
    }

    @Test
    @DisplayName("审计管理员看到的条目带中文名，可以按行为筛选")
    void the_auditor_reads_names() {
        var auditor = Client.signedIn(port, accounts, Role.AUDIT_ADMIN, RecordId.create(140431));

        assertThat(auditor.get("/api/audit/acts").body()).contains("{\"act\":\"sign-in\",\"name\":\"登录\"}");
        assertThat(auditor.get("/api/audit/entries?act=sign-in&limit=1").body())
                .contains("\"act\":\"sign-in\"", "\"actLabel\":\"登录\"", "\"roleLabel\":\"审计管理员\"");
    }
}
