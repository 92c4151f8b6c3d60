package org.zhiheng.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OnPostgres
@DisplayName("台账：几个机关、几个区划合在一张表里")
class LedgerTests {

    private static final UUID CITY = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID COUNTY = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final UUID NEIGHBOUR = UUID.fromString("00000000-0000-7000-8000-000000000003");
    private static final String IN_ORDER = " order by word";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Database database;

    @BeforeEach
    void plant_rows() throws SQLException {
        try (var connection = database.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute("""
                    drop table if exists platform.listed;
                    create table platform.listed (region_code int, id uuid, organ_id uuid, word text);
                    call platform.protect('platform.listed');
                    grant select on platform.listed to zhiheng_app;
                    insert into platform.listed values
                        (140400, gen_random_uuid(), '%1$s', 'city'), (140431, gen_random_uuid(), '%2$s', 'county'),
                        (140430, gen_random_uuid(), '%3$s', 'neighbour')
                    """.formatted(CITY, COUNTY, NEIGHBOUR));
        }
    }

    @Test
    @DisplayName("市级部门看得见自己和所属县级机关的，别的机关的看不见")
    void organs_of_several_regions_are_listed() {
        var department = new Scope(140400, 140499, CITY + "," + COUNTY, CITY.toString(), "wang");

        assertThat(listed(department, new Conditions())).containsExactly("city", "county");
        assertThat(listed(department, new Conditions().of(new RecordId(140431, COUNTY))))
                .containsExactly("county");
        assertThat(listed(new Scope(140431, 140431, COUNTY.toString(), COUNTY.toString(), "zhang"), new Conditions()))
                .containsExactly("county");
        assertThat(listed(new Scope(140400, 140499, "*", CITY.toString(), "li"), new Conditions()))
                .containsExactly("city", "county", "neighbour");
    }

    private List<String> listed(Scope scope, Conditions wanted) {
        var ledger = new Ledger(jdbc, "platform.listed", "platform.no_words");
        var found = scope.call(() -> transaction.execute(status -> {
            assertThat(ledger.count(wanted))
                    .isEqualTo(ledger.rows(wanted, IN_ORDER, 10)
                            .query((row, number) -> row.getString("word"))
                            .list()
                            .size());
            return ledger.rows(wanted, IN_ORDER, 10)
                    .query((row, number) -> row.getString("word"))
                    .list();
        }));
        return found == null ? List.of() : found;
    }
}
