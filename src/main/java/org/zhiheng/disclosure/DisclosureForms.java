package org.zhiheng.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;

/** What each act of disclosure asks over HTTP; a form that is not whole is refused with every field at once. */
final class DisclosureForms {

    private static final int LONGEST = 2000;

    private DisclosureForms() {}

    /**
     * 公示、更正公示.
     *
     * @param alsoHide words to hide besides
     * @param harmless words that look like personal data and are none
     * @param graveFine whether the fine is a huge one (巨额罚款): no provision in force here says from which sum on
     */
    record Publish(
            @Nullable List<String> alsoHide,
            @Nullable List<String> harmless,
            @Nullable String review,
            @Nullable Boolean graveFine,
            @Nullable String graveReason,
            @Nullable String creditReason) {

        List<String> hide() {
            return alsoHide == null ? List.of() : alsoHide;
        }

        List<String> keep() {
            return harmless == null ? List.of() : harmless;
        }

        void require() {
            var wrong = new Wrong();
            wrong.text("review", review, "请写明保密审查意见：是否涉及国家秘密、商业秘密和个人隐私。");
            if (Boolean.TRUE.equals(graveFine)) {
                wrong.text("graveReason", graveReason, "请写明为什么属于巨额罚款。");
            }
            wrong.refuse();
        }
    }

    /** 不予公开. */
    record KeepBack(
            @Nullable KeepingGround ground, @Nullable String reason) {

        Content.KeptBack content() {
            var wrong = new Wrong();
            wrong.present("ground", ground, "请选择不予公开的情形。");
            wrong.text("reason", reason, "请写明不予公开的理由。");
            wrong.refuse();
            return new Content.KeptBack(given(ground), given(reason).strip());
        }
    }

    /** 报送其他平台. */
    record Report(
            @Nullable Place place,
            @Nullable LocalDate on,
            @Nullable String receipt) {

        Content.Reported content(LocalDate today) {
            var wrong = new Wrong();
            wrong.present("place", place == Place.OWN_SITE ? null : place, "请选择报送的平台。");
            wrong.past("on", on, today);
            wrong.text("receipt", receipt, "请填写回执号或者报送文件的名称。");
            wrong.refuse();
            return new Content.Reported(given(place), given(on), given(receipt).strip());
        }
    }

    /** 撤回公示. */
    record Withdraw(@Nullable String reason) {

        Content.Withdrawn content() {
            var wrong = new Wrong();
            wrong.text("reason", reason, "请写明撤回的理由，理由向社会公开。");
            wrong.refuse();
            return new Content.Withdrawn(given(reason).strip());
        }
    }

    /** 登记信用修复申请. */
    record RequestRepair(
            @Nullable LocalDate on,
            @Nullable String corrected,
            @Nullable String commitment) {

        Content.RepairRequested content(LocalDate today) {
            var wrong = new Wrong();
            wrong.past("on", on, today);
            wrong.text("corrected", corrected, "请写明违法行为纠正、义务履行的情况。");
            wrong.text("commitment", commitment, "请写明当事人公开承诺的内容。");
            wrong.refuse();
            return new Content.RepairRequested(
                    given(on), given(corrected).strip(), given(commitment).strip());
        }
    }

    /** 准予、不予信用修复. */
    record DecideRepair(@Nullable String reason) {

        Content.RepairDecided content() {
            var wrong = new Wrong();
            wrong.text("reason", reason, "请写明准予或者不予修复的理由。");
            wrong.refuse();
            return new Content.RepairDecided(given(reason).strip());
        }
    }

    private static <T> T given(@Nullable T value) {
        return java.util.Objects.requireNonNull(value);
    }

    /** Collects what is wrong. */
    private static final class Wrong {

        private final List<FieldProblem> fields = new ArrayList<>();

        void present(String field, @Nullable Object value, String sentence) {
            if (value == null) {
                fields.add(new FieldProblem(field, sentence));
            }
        }

        void text(String field, @Nullable String value, String sentence) {
            if (value == null || value.isBlank()) {
                fields.add(new FieldProblem(field, sentence));
            } else if (value.length() > LONGEST) {
                fields.add(new FieldProblem(field, "最多 " + LONGEST + " 个字，现有 " + value.length() + " 个。"));
            }
        }

        void past(String field, @Nullable LocalDate day, LocalDate today) {
            if (day == null) {
                fields.add(new FieldProblem(field, "请填写日期。"));
            } else if (day.isAfter(today)) {
                fields.add(new FieldProblem(field, "日期不能晚于今天（" + today + "）。"));
            }
        }

        void refuse() {
            if (!fields.isEmpty()) {
                throw Problem.invalid(fields);
            }
        }
    }
}
