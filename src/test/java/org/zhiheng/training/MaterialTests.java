package org.zhiheng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.organs.OrganBuilder.anOrgan;
import static org.zhiheng.training.TrainingDesk.id;
import static org.zhiheng.training.TrainingDesk.json;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.training.Materials.Material;
import tools.jackson.databind.JsonNode;

@OnPostgres
@DisplayName("课件：开课的机关登记，全县打得开，法规改了提示更换")
class MaterialTests {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private TrainingDesk desk;
    private Client trainer;
    private String course;

    @BeforeEach
    void a_course() {
        desk = new TrainingDesk(context, port);
        trainer = desk.as(Role.TRAINER, desk.bureau);
        course = "/api/training/courses/" + desk.course(trainer, "public-law", "4");
    }

    @Test
    @DisplayName("司法局的课件，部门、乡镇的人都打得开；外县的、管理员打不开")
    void everybody_of_the_county_opens_it() {
        var file = id(trainer.upload("讲义.txt", "罚款与没收".getBytes(StandardCharsets.UTF_8)));
        assertThat(added("处罚法讲义", file, "penalty-law").statusCode()).isBetween(200, 201);
        var learner = desk.as(Role.OFFICER, desk.township);
        var shown = material(learner);
        var address = "/api/training/materials/" + shown.get("id").asString() + "/file";

        assertThat(shown.get("outdated").isNull()).isTrue();
        assertThat(learner.get(address).body()).isEqualTo("罚款与没收");
        var neighbours = anOrgan()
                .kind(Organ.Kind.JUSTICE_BUREAU)
                .at(Organ.Level.COUNTY, 140430)
                .addTo(context.getBean(Organs.class));
        assertThat(desk.as(Role.OFFICER, neighbours).get(address).statusCode()).isEqualTo(404);
        assertThat(desk.as(Role.SYSTEM_ADMIN, desk.bureau).get(address).statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("别的机关不能往这门课里登记、更换；登记簿里没有的法规不收；换下的只换一次，从课程里消失")
    void kept_by_the_organ_of_the_course() {
        var others = desk.as(Role.TRAINER, desk.department);
        assertThat(others.post(course + "/materials", "{\"title\": \"别人的\"}").statusCode())
                .isEqualTo(403);
        assertThat(added("旧法", null, "no-such-law").body()).contains("登记簿里没有现行有效的这部法规");
        assertThat(added("提纲", null, null).statusCode()).isBetween(200, 201);
        var replace = "/api/training/materials/" + material(trainer).get("id").asString() + "/replace";

        assertThat(others.post(replace, "{}").statusCode()).isEqualTo(403);
        assertThat(trainer.post(replace, "{}").statusCode()).isEqualTo(204);
        assertThat(trainer.post(replace, "{}").body()).contains("“提纲”已经换下");
        assertThat(json(trainer.get(course)).get("materials")).isEmpty();
    }

    @Test
    @DisplayName("讲的是现行版本的不提示；法规废止之日起、有了新版本的，提示更换")
    void a_changed_statute_outdates_it() {
        var repealed = teaching("environmental-protection-law", "2015-01-01");
        assertThat(repealed.outdatedOn(LocalDate.parse("2026-08-14"))).isNull();
        assertThat(repealed.outdatedOn(LocalDate.parse("2026-08-15"))).contains("已经废止", "请更换课件");

        var today = LocalDate.parse("2026-05-08");
        assertThat(teaching("penalty-law", "2021-07-15").outdatedOn(today)).isNull();
        assertThat(teaching("penalty-law", "2018-01-01").outdatedOn(today))
                .contains("自 2021-07-15 起施行新的版本", "讲的是 2018-01-01 起施行的版本", "请更换");
    }

    private HttpResponse<String> added(String title, @Nullable String file, @Nullable String statute) {
        return trainer.post(course + "/materials", """
                {"title": "%s", "file": %s, "statute": %s}
                """.formatted(title, quoted(file), quoted(statute)));
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    private JsonNode material(Client reader) {
        return json(reader.get(course)).get("materials").get(0);
    }

    private static Material teaching(String statute, String version) {
        var any = RecordId.create(140431);
        return new Material(any, any, "讲义", null, statute, LocalDate.parse(version), LocalDate.parse(version), "张三");
    }
}
