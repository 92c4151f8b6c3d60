package org.zhiheng.examinations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;

/** Keeps the lists of who sits. */
@Repository
class CandidateStore {

    private final JdbcClient sql;

    CandidateStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many are on a list, have begun, have handed in. */
    record Counts(int listed, int begun, int handedIn) {}

    /** Who stands on a list and how far the person is; {@code state} is null for who has not begun. */
    record Standing(Candidate candidate, @Nullable String state) {}

    Optional<Candidate> find(RecordId examination, RecordId officer) {
        return sql.sql("""
                        select * from examinations.candidate
                         where region_code = :region and examination_id = :examination and officer_id = :officer
                        """)
                .param("region", examination.region())
                .param("examination", examination.id())
                .param("officer", officer.id())
                .query(CandidateStore::candidate)
                .optional();
    }

    /** @param organs whose people; null for all */
    List<Standing> of(RecordId examination, @Nullable Collection<RecordId> organs) {
        return sql.sql("""
                        select candidate.*, sitting.state from examinations.candidate candidate
                          left join examinations.sitting sitting
                            on sitting.region_code = candidate.region_code and sitting.examination_id = candidate.examination_id
                           and sitting.officer_id = candidate.officer_id
                         where candidate.region_code = :region and candidate.examination_id = :examination
                           and (cast(:organs as uuid[]) is null or candidate.organ_id = any (cast(:organs as uuid[])))
                         order by candidate.organ_id, candidate.name, candidate.officer_id limit 5000
                        """)
                .param("region", examination.region())
                .param("examination", examination.id())
                .param("organs", ids(organs))
                .query((row, number) -> new Standing(candidate(row, number), row.getString("state")))
                .list();
    }

    Counts counts(RecordId examination, @Nullable Collection<RecordId> organs) {
        return sql.sql("""
                        select count(*) listed, count(sitting.id) begun,
                               count(*) filter (where sitting.state = 'handed-in') handed_in
                          from examinations.candidate candidate
                          left join examinations.sitting sitting
                            on sitting.region_code = candidate.region_code and sitting.examination_id = candidate.examination_id
                           and sitting.officer_id = candidate.officer_id
                         where candidate.region_code = :region and candidate.examination_id = :examination
                           and (cast(:organs as uuid[]) is null or candidate.organ_id = any (cast(:organs as uuid[])))
                        """)
                .param("region", examination.region())
                .param("examination", examination.id())
                .param("organs", ids(organs))
                .query((row, number) -> new Counts(row.getInt("listed"), row.getInt("begun"), row.getInt("handed_in")))
                .single();
    }

    /** How often somebody was on the list of a re-sit of this chain that was not cancelled. */
    int resits(RecordId root, RecordId officer, RecordId besides) {
        return sql.sql("""
                        select count(*) from examinations.candidate candidate
                          join examinations.examination examination
                            on examination.region_code = candidate.region_code and examination.id = candidate.examination_id
                         where candidate.region_code = :region and candidate.officer_id = :officer
                           and examination.root_id = :root and examination.id <> :root and examination.id <> :besides
                           and examination.state <> 'cancelled'
                        """)
                .param("region", root.region())
                .param("officer", officer.id())
                .param("root", root.id())
                .param("besides", besides.id())
                .query(Integer.class)
                .single();
    }

    /** Whether the person was not on the list before. */
    boolean add(Candidate candidate) {
        return sql.sql("""
                        insert into examinations.candidate (region_code, examination_id, officer_id, organ_id, name, added_on)
                        values (:region, :examination, :officer, :organ, :name, :on)
                        on conflict (region_code, examination_id, officer_id) do nothing
                        """)
                        .param("region", candidate.examination().region())
                        .param("examination", candidate.examination().id())
                        .param("officer", candidate.officer().id())
                        .param("organ", candidate.organ().id())
                        .param("name", candidate.name())
                        .param("on", candidate.addedOn())
                        .update()
                == 1;
    }

    /** Whether the person was taken off: not who has begun. */
    boolean remove(RecordId examination, RecordId officer) {
        return sql.sql("""
                        delete from examinations.candidate
                         where region_code = :region and examination_id = :examination and officer_id = :officer
                           and not exists (select 1 from examinations.sitting sitting
                                            where sitting.region_code = :region and sitting.examination_id = :examination
                                              and sitting.officer_id = :officer)
                        """)
                        .param("region", examination.region())
                        .param("examination", examination.id())
                        .param("officer", officer.id())
                        .update()
                == 1;
    }

    private static UUID @Nullable [] ids(@Nullable Collection<RecordId> organs) {
        return organs == null ? null : organs.stream().map(RecordId::id).toArray(UUID[]::new);
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        return new Candidate(
                Rows.id(row, "examination_id"),
                Rows.id(row, "officer_id"),
                Rows.id(row, "organ_id"),
                row.getString("name"),
                row.getObject("added_on", LocalDate.class));
    }
}
