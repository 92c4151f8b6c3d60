package org.zhiheng.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;

/** Keeps branches and who belongs to them. */
@Repository
class BranchStore {

    private final JdbcClient sql;

    BranchStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Branch> find(RecordId id) {
        return sql.sql("select * from party.branch where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(BranchStore::branch)
                .optional();
    }

    /** By name, within the scope of who asks. */
    List<Branch> all(int region) {
        return sql.sql("select * from party.branch where region_code = :region order by name, id")
                .param("region", region)
                .query(BranchStore::branch)
                .list();
    }

    void insert(Branch branch) {
        written("""
                insert into party.branch (region_code, id, organ_id, version, name, units, secretary, founded_on, ended_on)
                values (:region, :id, :organ, 1, :name, :units, :secretary, :founded, :ended)
                """, branch).param("organ", branch.organ().id()).update();
    }

    /** Whether the change was written; not where somebody else changed it since. */
    boolean update(Branch branch) {
        return written("""
                        update party.branch
                           set version = version + 1, name = :name, units = :units, secretary = :secretary,
                               founded_on = :founded, ended_on = :ended
                         where region_code = :region and id = :id and version = :version
                        """, branch).param("version", branch.version()).update() == 1;
    }

    private StatementSpec written(String statement, Branch branch) {
        return sql.sql(statement)
                .param("region", branch.id().region())
                .param("id", branch.id().id())
                .param("name", branch.name())
                .param("units", Rows.uuids(branch.units()))
                .param("secretary", branch.secretary())
                .param("founded", branch.foundedOn())
                .param("ended", branch.endedOn());
    }

    /** All who ever belonged to a branch, by name; empty for whoever may not read names. */
    List<Member> members(RecordId branch) {
        return sql.sql(
                        "select * from party.member where region_code = :region and branch_id = :branch order by name, id")
                .param("region", branch.region())
                .param("branch", branch.id())
                .query(BranchStore::member)
                .list();
    }

    Optional<Member> findMember(RecordId id) {
        return sql.sql("select * from party.member where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(BranchStore::member)
                .optional();
    }

    void insert(Member member, RecordId organ) {
        sql.sql("""
                insert into party.member (region_code, id, organ_id, branch_id, name, joined_on)
                values (:region, :id, :organ, :branch, :name, :joined)
                """)
                .param("region", member.id().region())
                .param("id", member.id().id())
                .param("organ", organ.id())
                .param("branch", member.branch().id())
                .param("name", member.name())
                .param("joined", member.joinedOn())
                .update();
    }

    /** Whether the person still belonged to it. */
    boolean endMember(RecordId id, LocalDate on) {
        return sql.sql("""
                        update party.member set left_on = :on where region_code = :region and id = :id and left_on is null
                        """)
                        .param("region", id.region())
                        .param("id", id.id())
                        .param("on", on)
                        .update()
                == 1;
    }

    private static Branch branch(ResultSet row, int number) throws SQLException {
        return new Branch(
                Rows.id(row, "id"),
                row.getInt("version"),
                Rows.id(row, "organ_id"),
                row.getString("name"),
                Rows.ids(row, "units"),
                row.getString("secretary"),
                row.getObject("founded_on", LocalDate.class),
                dayOrNull(row, "ended_on"));
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                Rows.id(row, "id"),
                Rows.id(row, "branch_id"),
                row.getString("name"),
                row.getObject("joined_on", LocalDate.class),
                dayOrNull(row, "left_on"));
    }

    private static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
