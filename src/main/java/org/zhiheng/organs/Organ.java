package org.zhiheng.organs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * An organ (机构): who enforces, who supervises, and the governments above them.
 *
 * @param word the word in its document numbers (机关代字), such as 沁市监
 * @param parent the organ above it in the tree
 * @param fields its fields of enforcement (执法领域)
 * @param supervisedBy the organ that supervises its enforcement (对口监督机构)
 * @param reconsideredBy the organ that hears applications for reconsideration, where it is one of the tree
 * @param reconsideration who hears them, in the words of the relief paragraph
 * @param court where actions against it are brought
 * @param serves the township for which a justice office works
 * @param areaCode the nine digits of a township (统计用区划代码)
 * @param powers what only a statute lets an organ do: to execute by itself, to freeze deposits
 */
public record Organ(
        RecordId id,
        int version,
        String name,
        String shortName,
        @Nullable String word,
        Kind kind,
        Level level,
        Nature nature,
        @Nullable RecordId parent,
        Set<String> fields,
        @Nullable Qualification qualification,
        @Nullable RecordId supervisedBy,
        @Nullable RecordId reconsideredBy,
        @Nullable String reconsideration,
        @Nullable String court,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String creditCode,
        @Nullable RecordId serves,
        @Nullable String areaCode,
        List<Entrustment> entrustments,
        List<CoercivePower> powers) {

    /** What an organ is in the tree. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Kind {
        GOVERNMENT("人民政府"),
        JUSTICE_BUREAU("司法行政部门"),
        DEPARTMENT("政府部门"),
        BRANCH("上级部门的分局"),
        VERTICAL("垂直管理机构"),
        TEAM("综合行政执法队"),
        TOWNSHIP("乡镇人民政府"),
        JUSTICE_OFFICE("司法所");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The level of government. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Level {
        PROVINCE("省级"),
        CITY("市级"),
        COUNTY("县级"),
        TOWNSHIP("乡级");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Where its power to enforce comes from (《行政处罚法》第十七条、第十九条、第二十条). */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Nature {
        ADMINISTRATIVE("法定行政机关"),
        AUTHORISED("法律、法规授权的组织"),
        ENTRUSTED("受委托组织"),
        NONE("不是执法主体");

        private final String label;

        Nature(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Organ {
        fields = Set.copyOf(fields);
        entrustments = List.copyOf(entrustments);
        powers = List.copyOf(powers);
    }

    static Organ of(RecordId id, int version, OrganEntry entry, @Nullable String reconsideration) {
        return new Organ(
                id,
                version,
                entry.name(),
                entry.shortName(),
                entry.word(),
                entry.kind(),
                entry.level(),
                entry.nature(),
                entry.parent(),
                entry.fields(),
                entry.qualification(),
                entry.supervisedBy(),
                entry.reconsideredBy(),
                reconsideration,
                entry.court(),
                entry.address(),
                entry.phone(),
                entry.creditCode(),
                entry.serves(),
                entry.areaCode(),
                entry.entrustments(),
                entry.powers());
    }

    /** Whether it may enforce: qualified and announced, or entrusted with a published entrustment in force. */
    public boolean mayEnforceOn(LocalDate day) {
        return switch (nature) {
            case ADMINISTRATIVE, AUTHORISED -> qualification != null && qualification.isAnnouncedBy(day);
            case ENTRUSTED -> entrustments.stream().anyMatch(entrustment -> entrustment.isInForceOn(day));
            case NONE -> false;
        };
    }

    /** The power that a statute gives it in a field, in force on a day and checked. */
    public Optional<CoercivePower> powerTo(CoercivePower.Kind kind, @Nullable String field, LocalDate day) {
        return powers.stream().filter(power -> power.holds(kind, field, day)).findFirst();
    }

    boolean isEntrustedBy(RecordId organ) {
        return entrustments.stream().anyMatch(entrustment -> entrustment.by().equals(organ));
    }
}
