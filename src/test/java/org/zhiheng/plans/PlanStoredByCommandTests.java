package org.zhiheng.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.zhiheng.organs.Organ.Kind;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("命令 import plan：服务正在运行时存入同一个数据库")
class PlanStoredByCommandTests {

    private static final List<String> SETTINGS = List.of(
            "ZHIHENG_DB_URL", "ZHIHENG_DB_USER", "ZHIHENG_DB_PASSWORD", "ZHIHENG_DB_APP_PASSWORD", "zhiheng.data");

    @Autowired
    private Environment environment;

    @Autowired
    private Organs organs;

    @Autowired
    private Plans plans;

    @TempDir
    private Path folder;

    @BeforeEach
    void the_command_sees_the_same_settings() {
        SETTINGS.forEach(name -> System.setProperty(name, Objects.requireNonNull(environment.getProperty(name))));
    }

    @AfterEach
    void forget() {
        SETTINGS.forEach(System::clearProperty);
    }

    @Test
    @DisplayName("加 --yes 存入，由写明的司法局牵头；没有终端又没加 --yes 的不存")
    void a_confirmed_list_is_stored() throws IOException {
        var bureau = anOrgan().kind(Kind.JUSTICE_BUREAU).addTo(organs);
        var file = Files.writeString(folder.resolve("list.txt"), FictionalList.text())
                .toString();

        assertThat(run("plan", file, "--organ", bureau.name(), "--name", "没有确认的计划"))
                .isEqualTo(2);
        assertThat(run("plan", file, "--organ", bureau.name(), "--name", "命令导入的计划", "--yes"))
                .isZero();

        var stored = Scope.all().call(plans::all);
        assertThat(stored).extracting(Plan::name).contains("命令导入的计划").doesNotContain("没有确认的计划");
        var plan = stored.stream()
                .filter(found -> found.name().equals("命令导入的计划"))
                .findFirst()
                .orElseThrow();
        assertThat(plan.organ()).isEqualTo(bureau.id());
        assertThat(Scope.all().call(() -> plans.measures(plan.id()))).hasSize(12);
    }

    @Test
    @DisplayName("没有这个司法局：说明白，不存，退出码 2")
    void an_unknown_bureau_is_refused() throws IOException {
        var file = Files.writeString(folder.resolve("list.txt"), FictionalList.text())
                .toString();

        assertThat(run("plan", file, "--organ", "没有的司法局", "--yes")).isEqualTo(2);
    }

    private static int run(String... words) {
        return new PlanImport().run(List.of(words));
    }
}
