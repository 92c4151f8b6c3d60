package org.zhiheng.cases;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.cases.procedure.Stage;
import org.zhiheng.officers.OpenWork;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.RecordId;

/** The open cases of an officer (在办案件): where the officer leaves, another must take them over. */
@Component
class OpenCases implements OpenWork {

    private static final int MOST = 100;

    private final JdbcClient sql;

    OpenCases(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> of(RecordId officer) {
        return sql.sql("""
                        select id, coalesce(number, matter) label, stage from cases.case_sheet
                         where region_code = :region and :officer = any (officer_ids) and closed_on is null
                           and stage <> 'closed'
                         order by clue_on, id
                         limit :most
                        """)
                .param("region", officer.region())
                .param("officer", officer.id())
                .param("most", MOST)
                .query((row, number) -> {
                    var id = new RecordId(officer.region(), row.getObject("id", UUID.class));
                    var stage = Keys.read(Stage.class, row.getString("stage"));
                    return new Item(id, row.getString("label"), stage.label(), "/cases/" + id);
                })
                .list();
    }
}
