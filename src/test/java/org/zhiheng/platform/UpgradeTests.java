package org.zhiheng.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("升级：原有的行按当时登记的事补上新的列")
class UpgradeTests {

    private static final String MEMBERS = """
            insert into training.rotation (region_code, id, organ_id, version, title, from_day, until_day)
            values (140431, '00000000-0000-7000-8000-000000000001', gen_random_uuid(), 1, '轮训', '2025-01-01', '2025-06-30');
            insert into training.rotation_member
                (region_code, id, organ_id, organiser_id, rotation_id, officer_id, officer_name, listed_on, due_on, later)
            select 140431, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '00000000-0000-7000-8000-000000000001',
                   gen_random_uuid(), name, '2025-09-01', '2026-02-01', later
              from (values ('自始在册', false), ('后来入岗', true)) listed (name, later);
            """;

    private static final String DEPARTURES = """
            insert into officers.officer (region_code, id, organ_id, version, name, kind, establishment, id_number, id_digest,
                law_qualified, first_review, left_on)
            values (140431, '00000000-0000-7000-8000-000000000002', gen_random_uuid(), 2, '离岗人', 'civil-servant',
                    'administrative', '密', '摘要', false, false, '2026-02-27');
            insert into officers.departure (region_code, id, organ_id, officer_id, version, name, certificates, ground, left_on,
                due_because, state, returned_on, declaration_id, announced_on, announcement)
            select 140431, gen_random_uuid(), gen_random_uuid(), '00000000-0000-7000-8000-000000000002', 3, name, '{TX0000001}', 'other',
                   '2026-02-27', '离岗', 'announced', '2026-03-02', gen_random_uuid(), '2026-03-03', '注销'
              from (values ('声明遗失'), ('收回证件')) left_service (name);
            insert into officers.departure_step
                (region_code, departure_id, seq, organ_id, act, acted_on, acted_at, person, role)
            select region_code, id, 2, organ_id, name, returned_on, now(), '人事', '人事人员' from officers.departure;
            """;

    @Test
    @DisplayName("已列入的后来入岗人员，到岗日期记批次期满的次日，不再算进以前每一天的快照；自始在册的不动")
    void who_joined_later_joined_after_the_last_day() throws SQLException {
        var owner = upTo(Map.of("training", 6));
        execute(owner, MEMBERS);

        Migrations.run(owner);

        assertThat(rows(
                        owner,
                        "select officer_name || ' ' || coalesce(joined_on::text, '') from training.rotation_member"))
                .containsExactlyInAnyOrder("自始在册 ", "后来入岗 2025-07-01");
    }

    @Test
    @DisplayName("以前的离岗，按当时办的是声明遗失还是收回来记，不看附没附文件")
    void what_was_declared_lost_stays_lost() throws SQLException {
        var owner = upTo(Map.of("officers", 6));
        execute(owner, DEPARTURES);

        Migrations.run(owner);

        assertThat(rows(owner, "select name || ' ' || lost::text from officers.departure"))
                .containsExactlyInAnyOrder("声明遗失 {TX0000001}", "收回证件 {}");
    }

    /** The state in which an installation was before it is upgraded. */
    private static Login upTo(Map<String, Integer> module) {
        var owner = SharedPostgres.emptyDatabase();
        var versions = new HashMap<>(module);
        versions.put("platform", Migrations.newest("platform"));
        Migrations.runUpTo(owner, versions);
        return owner;
    }

    private static void execute(Login login, String commands) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute(commands);
        }
    }

    private static List<String> rows(Login login, String query) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }
}
