package org.zhiheng.documents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.RecordId;

@Repository
class NumberStore {

    private final JdbcClient sql;

    NumberStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The next ordinal; its row stays locked until the act commits or gives the ordinal back. */
    int nextOrdinal(RecordId organ, DocumentKind kind, int year) {
        return sql.sql("""
                insert into documents.last_number as last (region_code, organ_id, kind, year, ordinal)
                values (:region, :organ, :kind, :year, 1)
                on conflict (region_code, organ_id, kind, year) do update set ordinal = last.ordinal + 1
                returning ordinal
                """)
                .param("region", organ.region())
                .param("organ", organ.id())
                .param("kind", kind.key())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** Sees to it that the next ordinal is beyond a given one; its row stays locked until the act commits. */
    void raise(RecordId organ, DocumentKind kind, DocumentNumber given) {
        sql.sql("""
                insert into documents.last_number as last (region_code, organ_id, kind, year, ordinal)
                values (:region, :organ, :kind, :year, :ordinal)
                on conflict (region_code, organ_id, kind, year) do update
                   set ordinal = greatest(last.ordinal, excluded.ordinal)
                """)
                .param("region", organ.region())
                .param("organ", organ.id())
                .param("kind", kind.key())
                .param("year", given.year())
                .param("ordinal", given.ordinal())
                .update();
    }

    /** Keeps a number that was given on paper; false where a paper of this series has it already. */
    boolean keepGiven(RecordId organ, DocumentKind kind, DocumentNumber given) {
        return sql.sql("""
                insert into documents.number_on_paper (region_code, organ_id, kind, year, ordinal)
                select :region, :organ, :kind, :year, :ordinal
                 where not exists (
                    select from documents.document
                     where region_code = :region and organ_id = :organ and kind = :kind
                       and number_year = :year and number_ordinal = :ordinal)
                on conflict (region_code, organ_id, kind, year, ordinal) do nothing
                """)
                        .param("region", organ.region())
                        .param("organ", organ.id())
                        .param("kind", kind.key())
                        .param("year", given.year())
                        .param("ordinal", given.ordinal())
                        .update()
                == 1;
    }
}
