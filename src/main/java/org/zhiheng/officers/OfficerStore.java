package org.zhiheng.officers;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.zhiheng.law.CitizenId;
import org.zhiheng.officers.Officer.Sex;
import org.zhiheng.officers.Officers.Filter;
import org.zhiheng.platform.Conditions;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.NameCursor;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.PersonalText;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.SecretKeeper;

/** Keeps persons; their ID numbers encrypted, with a digest to find the same person again. */
@Repository
class OfficerStore {

    private static final String MATCHING = """
             from officers.officer
            where (cast(:organ as uuid) is null or organ_id = :organ)
              and (cast(:words as text) is null or name like :words or exists (
                   select 1 from officers.certificate held
                    where held.region_code = officer.region_code and held.officer_id = officer.id and held.number like :words))
              and (cast(:field as text) is null or exists (
                   select 1 from officers.certificate held
                    where held.region_code = officer.region_code and held.officer_id = officer.id
                      and held.fields && array[cast(:field as text), '综合执法']))
              and (cast(:state as text) is null
                   or :state = 'left' and left_on <= :today
                   or :state = 'none' and not exists (
                      select 1 from officers.certificate held
                       where held.region_code = officer.region_code and held.officer_id = officer.id)
                   or exists (
                      select 1 from officers.certificate held
                       where held.region_code = officer.region_code and held.officer_id = officer.id
                         and (held.state = :state and (:state <> 'valid' or :today between held.valid_from and held.valid_until)
                              or :state = 'expired' and held.state = 'valid' and held.valid_until < :today)))
            """;

    private final JdbcClient sql;
    private final SecretKeeper keeper;
    private final CertificateStore certificates;

    OfficerStore(JdbcClient sql, SecretKeeper keeper, CertificateStore certificates) {
        this.sql = sql;
        this.keeper = keeper;
        this.certificates = certificates;
    }

    Optional<Officer> find(RecordId id) {
        return withCertificates(sql.sql("select * from officers.officer where region_code = :region and id = :id")
                        .param("region", id.region())
                        .param("id", id.id()))
                .stream()
                .findFirst();
    }

    List<Officer> find(Collection<RecordId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return withCertificates(sql.sql(
                        "select * from officers.officer where region_code in (:regions) and id in (:ids) order by name, id")
                .param("regions", ids.stream().map(RecordId::region).distinct().toList())
                .param("ids", ids.stream().map(RecordId::id).distinct().toList()));
    }

    Optional<Officer> findByIdNumber(int region, String idNumber) {
        return withCertificates(
                        sql.sql("select * from officers.officer where region_code = :region and id_digest = :digest")
                                .param("region", region)
                                .param("digest", keeper.digest(idNumber)))
                .stream()
                .findFirst();
    }

    Optional<Officer> holderOf(RecordId certificate) {
        return certificates.find(certificate).map(Certificate::officer).flatMap(this::find);
    }

    List<Officer> namesakes(int region, String name, LocalDate birthDate) {
        return withCertificates(
                sql.sql("""
                        select * from officers.officer
                         where region_code = :region and name = :name and birth_date = :birthDate
                         order by id
                        """).param("region", region).param("name", name).param("birthDate", birthDate));
    }

    List<Officer> of(RecordId organ) {
        return withCertificates(sql.sql("""
                        select * from officers.officer
                         where region_code = :region and organ_id = :organ
                         order by name, id
                         limit 2000
                        """).param("region", organ.region()).param("organ", organ.id()));
    }

    /** By name, from behind {@code after}. */
    List<Officer> search(Filter filter, LocalDate today, @Nullable NameCursor after, int limit) {
        return withCertificates(matching(
                        "select * " + MATCHING
                                + " and (name, id) > (:afterName, :afterId) order by name, id limit :limit",
                        filter,
                        today)
                .param("afterName", after == null ? "" : after.name())
                .param("afterId", after == null ? new UUID(0, 0) : after.id())
                .param("limit", limit));
    }

    /** How many match, never counted much further than lists tell. */
    int count(Filter filter, LocalDate today) {
        return matching("select count(*) from (select 1 " + MATCHING + " limit :limit) found", filter, today)
                .param("limit", Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
    }

    private StatementSpec matching(String statement, Filter filter, LocalDate today) {
        return sql.sql(statement)
                .param("organ", filter.organ() == null ? null : filter.organ().id())
                .param("words", Conditions.pattern(filter.words()))
                .param("field", filter.field())
                .param("state", filter.state())
                .param("today", today);
    }

    Map<RecordId, Long> certifiedByOrgan(int region, LocalDate on) {
        return sql
                .sql("select organ_id, count(*) certified from officers.officer where region_code = :region"
                        + " and (left_on is null or left_on > :day) and "
                        + CertifiedShare.CERTIFIED + " group by organ_id")
                .param("region", region)
                .param("day", on)
                .query((row, number) -> Map.entry(
                        new RecordId(region, row.getObject("organ_id", UUID.class)), row.getLong("certified")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean isInService(String idNumber) {
        return sql.sql("select officers.person_in_service(:digest)")
                .param("digest", keeper.digest(idNumber))
                .query(Boolean.class)
                .single();
    }

    void insert(RecordId id, OfficerEntry entry, String idNumber) {
        write("""
                insert into officers.officer
                    (region_code, id, organ_id, version, name, kind, establishment, id_number, id_digest, birth_date, sex, post,
                     education, joined_on, law_qualified, first_review, left_on)
                values (:region, :id, :organ, 1, :name, :kind, :establishment, :idNumber, :idDigest, :birthDate, :sex, :post,
                        :education, :joinedOn, :lawQualified, :firstReview, :leftOn)
                """, id, entry)
                .param("idNumber", keeper.encrypt(idNumber))
                .param("idDigest", keeper.digest(idNumber))
                .param("birthDate", CitizenId.birthDate(idNumber))
                .param("sex", Keys.of(Sex.of(idNumber)))
                .update();
    }

    /** Whether the change was written; not where somebody else changed it since {@code version}. */
    boolean update(Officer before, OfficerEntry entry, int version) {
        return write("""
                        update officers.officer
                           set version = version + 1, organ_id = :organ, name = :name, kind = :kind,
                               establishment = :establishment, birth_date = :birthDate, sex = :sex, post = :post,
                               education = :education, joined_on = :joinedOn,
                               law_qualified = :lawQualified, first_review = :firstReview, left_on = :leftOn
                         where region_code = :region and id = :id and version = :version
                        """, before.id(), entry)
                        .param("birthDate", before.birthDate())
                        .param("sex", Keys.of(before.sex()))
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Whether it was written; not where somebody else changed the person since {@code version}. */
    boolean leave(RecordId id, LocalDate on, int version) {
        return sql.sql("""
                        update officers.officer set version = version + 1, left_on = :on
                         where region_code = :region and id = :id and version = :version and left_on is null
                        """)
                        .param("on", on)
                        .param("region", id.region())
                        .param("id", id.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    private StatementSpec write(String statement, RecordId id, OfficerEntry entry) {
        return sql.sql(statement)
                .param("region", id.region())
                .param("id", id.id())
                .param("organ", entry.organ().id())
                .param("name", entry.name())
                .param("kind", Keys.of(entry.kind()))
                .param("establishment", Keys.of(entry.paidFrom()))
                .param("post", entry.post())
                .param("education", entry.education() == null ? null : Keys.of(entry.education()))
                .param("joinedOn", entry.joinedOn())
                .param("lawQualified", entry.lawQualified())
                .param("firstReview", entry.firstReview())
                .param("leftOn", entry.leftOn());
    }

    private List<Officer> withCertificates(StatementSpec query) {
        var found = query.query((row, number) -> officer(row)).list();
        var held = certificates.of(found.stream().map(Officer::id).toList());
        return found.stream().map(officer -> withCertificates(officer, held)).toList();
    }

    private static Officer withCertificates(Officer officer, Map<RecordId, List<Certificate>> held) {
        return new Officer(
                officer.id(),
                officer.version(),
                officer.organ(),
                officer.name(),
                officer.kind(),
                officer.idNumber(),
                officer.establishment(),
                officer.post(),
                officer.education(),
                officer.joinedOn(),
                officer.lawQualified(),
                officer.firstReview(),
                officer.leftOn(),
                held.getOrDefault(officer.id(), List.of()));
    }

    private Officer officer(ResultSet row) throws SQLException {
        var region = row.getInt("region_code");
        var education = row.getString("education");
        return new Officer(
                new RecordId(region, row.getObject("id", UUID.class)),
                row.getInt("version"),
                new RecordId(region, row.getObject("organ_id", UUID.class)),
                row.getString("name"),
                Keys.read(Officer.Kind.class, row.getString("kind")),
                PersonalText.of(keeper.decrypt(row.getString("id_number"))),
                Keys.read(Officer.Establishment.class, row.getString("establishment")),
                row.getString("post"),
                education == null ? null : Keys.read(Officer.Education.class, education),
                row.getObject("joined_on", LocalDate.class),
                row.getBoolean("law_qualified"),
                row.getBoolean("first_review"),
                row.getObject("left_on", LocalDate.class),
                List.of());
    }
}
