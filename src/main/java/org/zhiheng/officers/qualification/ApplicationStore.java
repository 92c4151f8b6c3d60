package org.zhiheng.officers.qualification;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.zhiheng.law.CitizenId;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.qualification.Application.Person;
import org.zhiheng.officers.qualification.Application.Result;
import org.zhiheng.platform.Conditions;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.PersonalText;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.SecretKeeper;
import org.zhiheng.platform.StoredJson;

/** Keeps applications as they stand; the ID numbers encrypted, with a digest to find the same person again. */
@Repository
class ApplicationStore {

    private static final String MATCHING = """
             from officers.application
            where (cast(:stage as text) is null or stage = :stage)
              and (cast(:organ as uuid) is null or organ_id = :organ)
              and (cast(:words as text) is null or name like :words)
            """;

    private final JdbcClient sql;
    private final SecretKeeper keeper;
    private final StoredJson json;

    ApplicationStore(JdbcClient sql, SecretKeeper keeper, StoredJson json) {
        this.sql = sql;
        this.keeper = keeper;
        this.json = json;
    }

    /** What the list is narrowed by; null leaves it open. */
    record Filter(
            @Nullable String words,
            @Nullable Stage stage,
            @Nullable RecordId organ) {}

    Optional<Application> find(RecordId id) {
        return sql.sql("select * from officers.application where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(this::application)
                .optional();
    }

    List<Application> search(Filter filter, @Nullable Cursor after, int limit) {
        return matching(
                        "select *" + MATCHING
                                + " and (cast(:on as date) is null or (submitted_on, id) < (:on, cast(:id as uuid)))"
                                + " order by submitted_on desc, id desc limit :limit",
                        filter)
                .param("on", after == null ? null : after.on())
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query(this::application)
                .list();
    }

    int count(Filter filter) {
        return matching("select count(*) from (select 1" + MATCHING + " limit :limit) found", filter)
                .param("limit", Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
    }

    private StatementSpec matching(String statement, Filter filter) {
        return sql.sql(statement)
                .param("stage", filter.stage() == null ? null : Keys.of(filter.stage()))
                .param("organ", uuid(filter.organ()))
                .param("words", Conditions.pattern(filter.words()));
    }

    /** Those of a person. */
    List<Application> of(RecordId officer) {
        return sql.sql("select * from officers.application where region_code = :region and officer_id = :officer"
                        + " order by submitted_on desc, id desc")
                .param("region", officer.region())
                .param("officer", officer.id())
                .query(this::application)
                .list();
    }

    /** Whether anybody applies for the person now, be it out of the scope. */
    boolean isOpen(String idNumber) {
        return sql.sql("select officers.application_open(:digest)")
                .param("digest", keeper.digest(idNumber))
                .query(Boolean.class)
                .single();
    }

    void insert(Application application) {
        write("""
                insert into officers.application
                    (region_code, id, organ_id, version, officer_id, name, id_number, id_digest, birth_date, kind, establishment,
                     post, education, joined_on, law_qualified, exemption_asked, fields, valid_region, statement, proofs,
                     stage, submitted_on, exempt, score, passed, examined_on, certificate_id)
                values (:region, :id, :organ, :version, :officer, :name, :idNumber, :idDigest, :birthDate, :kind, :establishment,
                        :post, :education, :joinedOn, :lawQualified, :exemptionAsked, cast(:fields as text[]), :validRegion,
                        :statement, :proofs::jsonb, :stage, :submittedOn, :exempt, :score, :passed, :examinedOn, :certificate)
                """, application)
                .param("organ", application.organ().id())
                .param("idNumber", keeper.encrypt(application.idNumber().plain()))
                .param("idDigest", keeper.digest(application.idNumber().plain()))
                .param("birthDate", CitizenId.birthDate(application.idNumber().plain()))
                .update();
    }

    /** Whether the change was written; not where somebody else changed it since. */
    boolean update(Application application) {
        return write("""
                        update officers.application
                           set version = version + 1, officer_id = :officer, name = :name, kind = :kind,
                               establishment = :establishment, post = :post, education = :education, joined_on = :joinedOn,
                               law_qualified = :lawQualified, exemption_asked = :exemptionAsked,
                               fields = cast(:fields as text[]), valid_region = :validRegion, statement = :statement,
                               proofs = :proofs::jsonb, stage = :stage, submitted_on = :submittedOn, exempt = :exempt,
                               score = :score, passed = :passed, examined_on = :examinedOn, certificate_id = :certificate
                         where region_code = :region and id = :id and version = :version
                        """, application).update() == 1;
    }

    private StatementSpec write(String statement, Application application) {
        var person = application.person();
        var result = application.result();
        return sql.sql(statement)
                .param("region", application.id().region())
                .param("id", application.id().id())
                .param("version", application.version())
                .param("officer", uuid(application.officer()))
                .param("name", person.name())
                .param("kind", Keys.of(person.kind()))
                .param("establishment", Keys.of(person.establishment()))
                .param("post", person.post())
                .param("education", person.education() == null ? null : Keys.of(person.education()))
                .param("joinedOn", person.joinedOn())
                .param("lawQualified", person.lawQualified())
                .param("exemptionAsked", person.exemptionAsked())
                .param("fields", person.fields().toArray(String[]::new))
                .param("validRegion", person.region())
                .param("statement", person.statement())
                .param("proofs", json.write(application.proofs()))
                .param("stage", Keys.of(application.stage()))
                .param("submittedOn", application.submittedOn())
                .param("exempt", application.exempt())
                .param("score", result == null ? null : result.score())
                .param("passed", result == null ? null : result.passed())
                .param("examinedOn", result == null ? null : result.sittingOn())
                .param("certificate", uuid(application.certificate()));
    }

    private Application application(ResultSet row, int number) throws SQLException {
        return new Application(
                id(row, "id"),
                row.getInt("version"),
                id(row, "organ_id"),
                idOrNull(row, "officer_id"),
                PersonalText.of(keeper.decrypt(row.getString("id_number"))),
                person(row),
                List.of(json.read(row.getString("proofs"), Proof[].class)),
                Keys.read(Stage.class, row.getString("stage")),
                row.getObject("submitted_on", LocalDate.class),
                row.getBoolean("exempt"),
                result(row),
                idOrNull(row, "certificate_id"));
    }

    private static Person person(ResultSet row) throws SQLException {
        var education = row.getString("education");
        return new Person(
                row.getString("name"),
                Keys.read(Officer.Kind.class, row.getString("kind")),
                Keys.read(Officer.Establishment.class, row.getString("establishment")),
                row.getString("post"),
                education == null ? null : Keys.read(Officer.Education.class, education),
                row.getObject("joined_on", LocalDate.class),
                row.getBoolean("law_qualified"),
                row.getBoolean("exemption_asked"),
                Arrays.asList((String[]) row.getArray("fields").getArray()),
                row.getInt("valid_region"),
                row.getString("statement"));
    }

    private static @Nullable Result result(ResultSet row) throws SQLException {
        var passed = row.getObject("passed", Boolean.class);
        var on = row.getObject("examined_on", LocalDate.class);
        return passed == null || on == null ? null : new Result(row.getObject("score", BigDecimal.class), passed, on);
    }

    private static RecordId id(ResultSet row, String column) throws SQLException {
        return new RecordId(row.getInt("region_code"), row.getObject(column, UUID.class));
    }

    private static @Nullable RecordId idOrNull(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new RecordId(row.getInt("region_code"), id);
    }

    private static @Nullable UUID uuid(@Nullable RecordId id) {
        return id == null ? null : id.id();
    }
}
