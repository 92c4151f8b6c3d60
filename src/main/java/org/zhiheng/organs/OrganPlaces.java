package org.zhiheng.organs;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Places;
import org.zhiheng.access.Role;
import org.zhiheng.law.RegionCode;
import org.zhiheng.organs.Organ.Kind;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

/** Who sees what: a justice bureau its region, an organ itself and what is below it, a justice office its township. */
@Component
class OrganPlaces implements Places {

    private static final String ALL = "*";
    private static final String NONE = "";

    private final Organs organs;
    private final OrganRegister register;

    OrganPlaces(Organs organs, OrganRegister register) {
        this.organs = organs;
        this.register = register;
    }

    @Override
    public Scope scopeOf(Role role, RecordId id) {
        var own = id.id().toString();
        return register.tree()
                .find(id)
                .map(organ -> switch (role) {
                    case SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> administered(organ);
                    case SUPERVISOR, TRAINER, MARKER -> within(organ, isJusticeBureau(organ) ? ALL : below(organ), own);
                    case LEADER -> within(organ, isSeenWhole(organ) ? ALL : below(organ), NONE);
                    case JUSTICE_OFFICE -> within(organ, servedBy(organ), own);
                    case OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, PERSONNEL -> within(organ, enforcedBy(organ), own);
                })
                .orElseGet(
                        () -> new Scope(id.region(), id.region(), own, own, "", role.duty() == Role.Duty.ADMINISTER));
    }

    @Override
    public String nameOf(RecordId organ) {
        return organs.find(organ).map(Organ::name).orElse("（不在册的机构）");
    }

    @Override
    public boolean has(RecordId organ) {
        return organs.find(organ).isPresent() && isWithinScope(organ);
    }

    @Override
    public Optional<RecordId> named(String name) {
        return organs.all().stream()
                .filter(organ -> organ.name().equals(name.strip()))
                .map(Organ::id)
                .filter(OrganPlaces::isWithinScope)
                .findFirst();
    }

    @Override
    public RecordId found(int region, String name) {
        return organs.found(region, name).id();
    }

    /** The administrators of the organ that founded the installation administer all of it. */
    private Scope administered(Organ organ) {
        var founded = register.tree().isFounding(organ.id());
        return new Scope(founded ? 1 : organ.id().region(), founded ? 999_999 : last(organ), ALL, ALL, "", true);
    }

    private static Scope within(Organ organ, String seen, String written) {
        return new Scope(organ.id().region(), last(organ), seen, written, "");
    }

    private static int last(Organ organ) {
        return RegionCode.lastWithin(organ.id().region());
    }

    private static boolean isWithinScope(RecordId id) {
        var scope = Scope.current();
        return scope.regionFrom() <= id.region() && id.region() <= scope.regionTo();
    }

    private static boolean isJusticeBureau(Organ organ) {
        return organ.kind() == Kind.JUSTICE_BUREAU;
    }

    private static boolean isSeenWhole(Organ organ) {
        return organ.kind() == Kind.GOVERNMENT || isJusticeBureau(organ);
    }

    /** A government enforces by itself; its departments are not parts of it. */
    private String enforcedBy(Organ organ) {
        return organ.kind() == Kind.GOVERNMENT ? organ.id().id().toString() : below(organ);
    }

    private String below(Organ organ) {
        return text(organs.withBelow(organ.id()).stream());
    }

    private String servedBy(Organ organ) {
        var served = organ.serves() == null ? List.<RecordId>of() : organs.withBelow(organ.serves());
        return text(Stream.concat(Stream.of(organ.id()), served.stream()));
    }

    private static String text(Stream<RecordId> ids) {
        return ids.map(id -> id.id().toString()).distinct().collect(joining(","));
    }
}
