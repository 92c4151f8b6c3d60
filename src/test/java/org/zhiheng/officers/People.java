package org.zhiheng.officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organ.Kind;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A justice bureau, a department and those who sign in at them. */
public final class People {

    private static final JsonMapper JSON = new JsonMapper();

    public final Organ bureau;
    public final Organ department;
    private final ApplicationContext context;
    private final int port;

    public People(ApplicationContext context, int port) {
        this.context = context;
        this.port = port;
        var organs = context.getBean(Organs.class);
        this.bureau = anOrgan().kind(Kind.JUSTICE_BUREAU).addTo(organs);
        this.department = anOrgan().addTo(organs);
    }

    public Organ another() {
        return anOrgan().addTo(context.getBean(Organs.class));
    }

    public Client at(Organ organ, Role role) {
        return at(organ, role, null);
    }

    /** Signed in, as an officer of the register where one is named. */
    public Client at(Organ organ, Role role, @Nullable RecordId officer) {
        var login = role.key() + "-" + UUID.randomUUID().toString().substring(0, 8);
        var accounts = context.getBean(Accounts.class);
        var made = Scope.all()
                .call(() ->
                        accounts.create(new Accounts.NewAccount(login, "人" + login, role, organ.id(), officer), false));
        var client = new Client(port);
        assertThat(client.signIn(login, made.password()).statusCode()).isEqualTo(200);
        return client;
    }

    /** The id of a picture that somebody handed in. */
    public static String picture(Client client) {
        return json(client.upload("照片.png", image("png"))).get("id").asString();
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    public static String idNumber(int sequence) {
        return OfficerBuilder.idNumber(sequence);
    }

    /** A small picture in a format such as png, jpg or gif. */
    public static byte[] image(String format) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(26, 36, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
