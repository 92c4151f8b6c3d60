package org.zhiheng.officers.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.officers.Officer;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.RecordId;

/** Counts people; within the scope of who asks. */
@Repository
class TeamStore {

    static final String ENFORCING = "kind in ('civil-servant', 'public-institution', 'police')";
    private static final String IN_SERVICE =
            " region_code = :region and (left_on is null or left_on > :day) and (joined_on is null or joined_on <= :day) ";

    private static final int BANDS = 5;

    private final JdbcClient sql;

    TeamStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The people of an organ, counted by what they are. */
    record Count(
            RecordId organ,
            int enforcing,
            int beside,
            int certified,
            int supervising,
            int lawQualified,
            List<Integer> ages,
            List<Integer> educations) {}

    /** Somebody who will reach the age of retirement. */
    record Aging(LocalDate birth, Officer.Sex sex, Officer.Kind kind) {}

    /** How many enforced in an organ on a day. */
    record Placed(LocalDate day, RecordId organ, int people) {}

    List<Count> counts(int region, LocalDate on) {
        return sql.sql("""
                select organ_id, count(*) filter (where %1$s) enforcing, count(*) filter (where not %1$s) beside,
                       count(*) filter (where %1$s and exists (
                           select 1 from officers.certificate held
                            where held.region_code = officer.region_code and held.officer_id = officer.id
                              and held.issuer <> 'supervision' and held.state = 'valid'
                              and :day between held.valid_from and held.valid_until)) certified,
                       count(*) filter (where exists (
                           select 1 from officers.certificate held
                            where held.region_code = officer.region_code and held.officer_id = officer.id
                              and held.issuer = 'supervision' and held.state = 'valid'
                              and :day between held.valid_from and held.valid_until)) supervising,
                       count(*) filter (where %1$s and law_qualified) law_qualified,
                       count(*) filter (where %1$s and birth_date > :day35) age0,
                       count(*) filter (where %1$s and birth_date <= :day35 and birth_date > :day45) age1,
                       count(*) filter (where %1$s and birth_date <= :day45 and birth_date > :day55) age2,
                       count(*) filter (where %1$s and birth_date <= :day55) age3,
                       count(*) filter (where %1$s and birth_date is null) age4,
                       count(*) filter (where %1$s and education = 'postgraduate') education0,
                       count(*) filter (where %1$s and education = 'bachelor') education1,
                       count(*) filter (where %1$s and education = 'college') education2,
                       count(*) filter (where %1$s and education = 'secondary') education3,
                       count(*) filter (where %1$s and education is null) education4
                  from officers.officer
                 where %2$s
                 group by organ_id
                """.formatted(ENFORCING, IN_SERVICE))
                .param("region", region)
                .param("day", on)
                .param("day35", on.minusYears(35))
                .param("day45", on.minusYears(45))
                .param("day55", on.minusYears(55))
                .query((row, number) -> count(region, row))
                .list();
    }

    List<Aging> aging(int region, LocalDate on) {
        return sql.sql("select birth_date, sex, kind from officers.officer where " + IN_SERVICE
                        + " and birth_date is not null and sex is not null and " + ENFORCING)
                .param("region", region)
                .param("day", on)
                .query((row, number) -> new Aging(
                        row.getObject("birth_date", LocalDate.class),
                        Keys.read(Officer.Sex.class, row.getString("sex")),
                        Keys.read(Officer.Kind.class, row.getString("kind"))))
                .list();
    }

    /** Where those who enforced on each day then served, by the insert-only placements. */
    List<Placed> placed(int region, List<LocalDate> days) {
        return sql.sql("""
                select asked.day, place.organ_id, count(*) people
                  from unnest(cast(:days as date[])) asked (day)
                  join officers.officer on officer.region_code = :region and %s
                   and (officer.left_on is null or officer.left_on > asked.day)
                 cross join lateral (
                       select placement.organ_id from officers.placement
                        where placement.region_code = officer.region_code and placement.officer_id = officer.id
                          and placement.from_day <= asked.day
                        order by placement.from_day desc, placement.id desc limit 1) place
                 group by asked.day, place.organ_id
                """.formatted(ENFORCING))
                .param("region", region)
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .query((row, number) -> new Placed(
                        row.getObject("day", LocalDate.class),
                        new RecordId(region, row.getObject("organ_id", UUID.class)),
                        row.getInt("people")))
                .list();
    }

    /** The posts of each organ as of a day. */
    Map<RecordId, Integer> posts(int region, LocalDate on) {
        return sql
                .sql("""
                select organ_id, sum(posts) posts from (
                    select distinct on (organ_id, establishment) organ_id, establishment, posts
                      from officers.approved_posts
                     where region_code = :region and from_day <= :day
                     order by organ_id, establishment, from_day desc, id desc) latest
                 group by organ_id
                """)
                .param("region", region)
                .param("day", on)
                .query((row, number) ->
                        Map.entry(new RecordId(region, row.getObject("organ_id", UUID.class)), row.getInt("posts")))
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void approve(RecordId organ, ApprovedPosts approved, String person) {
        sql.sql("""
                insert into officers.approved_posts (region_code, id, organ_id, establishment, posts, from_day, document, person)
                values (:region, :id, :organ, :establishment, :posts, :from, :document, :person)
                """)
                .param("region", organ.region())
                .param("id", RecordId.create(organ.region()).id())
                .param("organ", organ.id())
                .param("establishment", Keys.of(approved.establishment()))
                .param("posts", approved.posts())
                .param("from", approved.from())
                .param("document", approved.document())
                .param("person", person)
                .update();
    }

    private static Count count(int region, ResultSet row) throws SQLException {
        return new Count(
                new RecordId(region, row.getObject("organ_id", UUID.class)),
                row.getInt("enforcing"),
                row.getInt("beside"),
                row.getInt("certified"),
                row.getInt("supervising"),
                row.getInt("law_qualified"),
                five(row, "age"),
                five(row, "education"));
    }

    private static List<Integer> five(ResultSet row, String column) throws SQLException {
        var counted = new ArrayList<Integer>();
        for (var at = 0; at < BANDS; at++) {
            counted.add(row.getInt(column + at));
        }
        return counted;
    }
}
