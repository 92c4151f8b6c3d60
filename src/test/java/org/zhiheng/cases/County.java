package org.zhiheng.cases;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Accounts.NewAccount;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.documents.Documents;
import org.zhiheng.matters.Matters;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.Officers;
import org.zhiheng.organs.CoercivePower;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.OrganEntry;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import org.zhiheng.settings.TrainingDates;

/** The demo county as a test uses it: its organs with an account for each role, its matters, its clock. */
public final class County {

    public static final int REGION = 140431;
    public static final String MARKET = "沁源县市场监督管理局";
    private static final String CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ApplicationContext context;
    private final int port;
    private final TrainingDates dates;
    private final Map<String, Client> clients = new HashMap<>();

    public County(ApplicationContext context, int port) {
        this.context = context;
        this.port = port;
        this.dates = new TrainingDates(context);
    }

    public void itIs(String moment) {
        dates.set(LocalDateTime.parse(moment.length() == 10 ? moment + "T09:00" : moment));
    }

    public RecordId organ(String name) {
        return Scope.all()
                .call(() -> context.getBean(Organs.class)
                        .findByName(REGION, name)
                        .orElseThrow()
                        .id());
    }

    /** Puts on record that a statute lets an organ do something by itself. */
    void empower(String organ, CoercivePower.Kind... kinds) {
        Scope.all().run(() -> {
            var organs = context.getBean(Organs.class);
            var known = organs.get(organ(organ));
            var since = LocalDate.parse("2020-01-01");
            organs.change(
                    known.id(),
                    empowered(
                            known,
                            Stream.concat(
                                            known.powers().stream(),
                                            Stream.of(kinds)
                                                    .filter(kind -> known.powerTo(kind, null, since)
                                                            .isEmpty())
                                                    .map(kind ->
                                                            new CoercivePower(kind, null, "某法第一条", since, null, since)))
                                    .toList()),
                    known.version(),
                    null);
        });
    }

    private static OrganEntry empowered(Organ organ, List<CoercivePower> powers) {
        return new OrganEntry(
                organ.name(),
                organ.shortName(),
                organ.word(),
                organ.kind(),
                organ.level(),
                organ.nature(),
                organ.parent(),
                organ.fields(),
                organ.qualification(),
                organ.supervisedBy(),
                organ.reconsideredBy(),
                organ.reconsideration(),
                organ.court(),
                organ.address(),
                organ.phone(),
                organ.creditCode(),
                organ.serves(),
                organ.areaCode(),
                organ.entrustments(),
                powers);
    }

    public RecordId matter(String code) {
        return Scope.all()
                .call(() -> context.getBean(Matters.class)
                        .findByCode(REGION, code)
                        .orElseThrow()
                        .id());
    }

    /** The officers of an organ in the order in which the demo county names them: reviewer, two officers, head of unit. */
    List<Officer> people(String organ) {
        return Scope.all().call(() -> context.getBean(Officers.class).of(organ(organ))).stream()
                .sorted(java.util.Comparator.comparing(Officer::id))
                .toList();
    }

    /** The two who handle the cases of an organ. */
    public List<String> officers(String organ) {
        return people(organ).subList(1, 3).stream()
                .map(officer -> officer.id().toString())
                .toList();
    }

    /** Who reviews the cases of an organ, and presides over its hearings. */
    public String reviewer(String organ) {
        return people(organ).getFirst().id().toString();
    }

    /** Whoever has a role at an organ, signed in. */
    public Client at(String organ, Role role) {
        return clients.computeIfAbsent(organ + role, fresh -> signedIn(organ, role, person(organ, role)));
    }

    /** The second of the two officers. */
    Client secondOfficer(String organ) {
        return clients.computeIfAbsent(
                organ + "second",
                fresh -> signedIn(organ, Role.OFFICER, people(organ).get(2)));
    }

    private @Nullable Officer person(String organ, Role role) {
        return switch (role) {
            case OFFICER -> people(organ).get(1);
            case UNIT_HEAD -> people(organ).get(3);
            case REVIEWER -> people(organ).get(0);
            default -> null;
        };
    }

    /** A recording that an officer of the organ has handed in. */
    String recording(String organ) {
        var bytes = "\u0000\u0000\u0000\u0018ftypisom".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        var answer = at(organ, Role.OFFICER).upload("执法记录.mp4", bytes).body();
        return answer.replaceFirst(".*\"id\":\"([^\"]*)\".*", "$1");
    }

    private Client signedIn(String organ, Role role, @Nullable Officer officer) {
        var name = "t" + COUNT.incrementAndGet() + "-" + role.key();
        var made = Scope.all()
                .call(() -> context.getBean(Accounts.class)
                        .create(
                                new NewAccount(
                                        name,
                                        officer == null ? "负责人" + COUNT.get() : officer.name(),
                                        role,
                                        organ(organ),
                                        officer == null ? null : officer.id()),
                                false));
        var client = new Client(port);
        var answer = client.signIn(made.name(), made.password());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return client;
    }

    byte[] pdf(String document) {
        return Scope.all().call(() -> context.getBean(Documents.class).pdf(RecordId.parse(document)));
    }

    /** A unified social credit code that nobody else in the test has; both check characters are right. */
    public static String freshCode() {
        var body = "%08d".formatted(10_000_000 + COUNT.incrementAndGet());
        var code = "91" + REGION + body + organisationCheck(body);
        return code + check(code);
    }

    private static char organisationCheck(String body) {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return "0X987654321".charAt(sum % 11 == 0 ? 0 : sum % 11);
    }

    private static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += CODE_CHARACTERS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return CODE_CHARACTERS.charAt((31 - sum % 31) % 31);
    }
}
