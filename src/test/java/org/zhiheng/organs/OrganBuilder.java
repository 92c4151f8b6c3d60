package org.zhiheng.organs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.zhiheng.organs.Organ.Kind;
import org.zhiheng.organs.Organ.Level;
import org.zhiheng.organs.Organ.Nature;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

/** An organ for tests: a department of the county, qualified and announced since 2020-01-20, unless told otherwise. */
public final class OrganBuilder {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final List<Entrustment> entrustments = new ArrayList<>();
    private final List<CoercivePower> powers = new ArrayList<>();
    private String name = "测试县第" + COUNT.incrementAndGet() + "局";
    private Kind kind = Kind.DEPARTMENT;
    private Level level = Level.COUNTY;
    private Nature nature = Nature.ADMINISTRATIVE;
    private int region = 140431;
    private @Nullable RecordId parent;
    private @Nullable RecordId serves;
    private @Nullable RecordId supervisedBy;
    private @Nullable RecordId reconsideredBy;
    private @Nullable String creditCode;

    private @Nullable Qualification qualification =
            new Qualification("测政告〔2020〕2号", LocalDate.parse("2020-01-15"), LocalDate.parse("2020-01-20"));

    private OrganBuilder() {}

    public static OrganBuilder anOrgan() {
        return new OrganBuilder();
    }

    public OrganBuilder named(String words) {
        name = words;
        return this;
    }

    public OrganBuilder kind(Kind what) {
        kind = what;
        return this;
    }

    public OrganBuilder at(Level where, int code) {
        level = where;
        region = code;
        return this;
    }

    public OrganBuilder below(Organ organ) {
        parent = organ.id();
        return this;
    }

    public OrganBuilder serving(Organ township) {
        serves = township.id();
        return this;
    }

    public OrganBuilder reconsideredBy(Organ organ) {
        reconsideredBy = organ.id();
        return this;
    }

    public OrganBuilder creditCode(String code) {
        creditCode = code;
        return this;
    }

    public OrganBuilder announced(@Nullable String day) {
        qualification = new Qualification(
                "测政告〔2020〕2号", LocalDate.parse("2020-01-15"), day == null ? null : LocalDate.parse(day));
        return this;
    }

    public OrganBuilder entrustedBy(Organ organ, String from, String until, @Nullable String published) {
        nature = Nature.ENTRUSTED;
        entrustments.add(new Entrustment(
                organ.id(),
                "测委〔2024〕1号",
                "食品经营领域的行政处罚",
                LocalDate.parse(from),
                LocalDate.parse(until),
                published == null ? null : LocalDate.parse(published)));
        return this;
    }

    public OrganBuilder empowered(CoercivePower power) {
        powers.add(power);
        return this;
    }

    public OrganEntry entry() {
        return new OrganEntry(
                name,
                name,
                "测",
                kind,
                level,
                nature,
                parent,
                Set.of("市场监管"),
                qualification,
                supervisedBy,
                reconsideredBy,
                null,
                "测试县人民法院",
                "测试街1号",
                "0355-0000000",
                creditCode,
                serves,
                null,
                entrustments,
                powers);
    }

    public int region() {
        return region;
    }

    public Organ addTo(Organs organs) {
        return Scope.all().call(() -> organs.add(region, entry()));
    }
}
