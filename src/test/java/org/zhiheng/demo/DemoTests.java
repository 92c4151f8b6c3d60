package org.zhiheng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.access.Client;
import org.zhiheng.law.Statutes;
import org.zhiheng.matters.Matter;
import org.zhiheng.matters.Matters;
import org.zhiheng.officers.Officers;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.DataFolder;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("演示县")
class DemoTests {

    private static final List<String> CASE_ROLES = List.of("officer", "unit-head", "organ-head", "reviewer");

    @Autowired
    private Organs organs;

    @Autowired
    private Officers officers;

    @Autowired
    private Matters matters;

    @Autowired
    private DemoLoader loader;

    @Autowired
    private DataFolder data;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("十二个乡镇用真名，各有一个司法所；部门不少于二十二个")
    void the_county_has_its_organs() {
        var townships = organs.all().stream()
                .filter(organ -> organ.kind() == Organ.Kind.TOWNSHIP)
                .toList();

        assertThat(townships).extracting(Organ::areaCode).hasSize(12).doesNotHaveDuplicates();
        assertThat(townships)
                .extracting(organ -> organ.name().replace("沁源县", "").replace("人民政府", ""))
                .containsExactlyInAnyOrder(
                        "沁河镇", "郭道镇", "灵空山镇", "王和镇", "王陶镇", "景凤镇", "中峪乡", "法中乡", "交口乡", "聪子峪乡", "韩洪乡", "赤石桥乡");
        assertThat(organs.all())
                .filteredOn(organ -> organ.kind() == Organ.Kind.JUSTICE_OFFICE)
                .extracting(Organ::serves)
                .containsExactlyInAnyOrderElementsOf(
                        townships.stream().map(Organ::id).toList());
        assertThat(organs.all())
                .filteredOn(organ -> organ.kind() == Organ.Kind.DEPARTMENT && organ.level() == Organ.Level.COUNTY)
                .hasSizeGreaterThanOrEqualTo(22);
        assertThat(organs.findByName(140431, "长治市生态环境局沁源分局")).isPresent();
    }

    @Test
    @DisplayName("每个事项的每一条依据都在法规库里，有自己的摘要；四十项以上、十个领域以上")
    void every_basis_is_in_the_register() {
        var all = Scope.all()
                .call(() -> matters.search(Matters.Filter.none(), null, 200))
                .items();

        assertThat(all).hasSizeGreaterThanOrEqualTo(40);
        assertThat(all)
                .extracting(Matter::field)
                .satisfies(fields -> assertThat(new HashSet<>(fields)).hasSizeGreaterThanOrEqualTo(10));
        assertThat(all)
                .allSatisfy(matter -> assertThat(matter.penaltyBases())
                        .isNotEmpty()
                        .allSatisfy(basis -> {
                            assertThat(Statutes.standard().has(basis.citation()))
                                    .isTrue();
                            assertThat(basis.digest()).isNotBlank();
                        }));
        assertThat(all)
                .allSatisfy(matter -> assertThat(matter.violated())
                        .allSatisfy(basis -> assertThat(Statutes.standard().has(basis.citation()))
                                .as(basis.citation().inWords())
                                .isTrue()));
    }

    @Test
    @DisplayName("账号写在只有属主可读的文件里，每种办案角色的第一个同属一个部门，各能登录")
    void the_accounts_are_told_to_the_owner_alone() throws IOException {
        var file = data.resolve(DemoAccounts.FILE);
        var accounts = Files.readAllLines(file).stream()
                .map(line -> List.of(line.split(" ", -1)))
                .toList();

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(accounts).allSatisfy(account -> {
            assertThat(account).hasSize(4);
            assertThat(account.get(1)).matches("[A-Za-z0-9]{16}");
        });
        var firstOrgans = CASE_ROLES.stream()
                .map(role -> accounts.stream()
                        .filter(account -> account.get(2).equals(role))
                        .findFirst()
                        .orElseThrow())
                .map(account -> account.get(3))
                .toList();
        assertThat(Set.copyOf(firstOrgans)).containsExactly("沁源县市场监督管理局");
        assertThat(accounts)
                .allSatisfy(account -> assertThat(new Client(port)
                                .signIn(account.get(0), account.get(1))
                                .body())
                        .contains("\"mustChangePassword\":false", account.get(3)));
    }

    @Test
    @DisplayName("账号对应的人员正是该机关有证件的执法人员")
    void accounts_are_linked_to_officers() throws IOException {
        var client = signedIn("officer1");

        assertThat(client.get("/api/session").body()).contains("侯思晨");
        var bureau = organs.findByName(140431, "沁源县市场监督管理局").orElseThrow();
        assertThat(Scope.all().call(() -> officers.of(bureau.id()))).hasSize(10);
    }

    @Test
    @DisplayName("再启动一次不会再载入一遍，账号文件也不变")
    void a_second_start_loads_nothing() throws IOException {
        var before = Files.readString(data.resolve(DemoAccounts.FILE));
        var count = organs.all().size();

        loader.start();

        assertThat(Files.readString(data.resolve(DemoAccounts.FILE))).isEqualTo(before);
        assertThat(organs.all()).hasSize(count);
    }

    private Client signedIn(String name) throws IOException {
        var line = Files.readAllLines(data.resolve(DemoAccounts.FILE)).stream()
                .filter(account -> account.startsWith(name + " "))
                .findFirst()
                .orElseThrow()
                .split(" ", -1);
        var client = new Client(port);
        client.signIn(line[0], line[1]);
        return client;
    }
}
