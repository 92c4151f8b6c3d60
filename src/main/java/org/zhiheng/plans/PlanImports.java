package org.zhiheng.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organ.Kind;
import org.zhiheng.organs.Organs;
import org.zhiheng.plans.PlanDraft.Naming;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/** Stores what was read of a task list, for the justice bureau whose plan it becomes. */
@Service
class PlanImports {

    private final Plans plans;
    private final Organs organs;

    PlanImports(Plans plans, Organs organs) {
        this.plans = plans;
        this.organs = organs;
    }

    /**
     * A list to be stored.
     *
     * @param text of the list, as it was previewed
     * @param confirmed whether a person has looked at what was understood
     */
    record ConfirmedList(
            @Nullable String text,
            @Nullable String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean confirmed) {

        static String requireText(@Nullable String text) {
            if (text == null || text.isBlank()) {
                throw Problem.invalid("text", "没有内容。请把任务清单的文字粘贴进来，或者上传文本文件。");
            }
            return text;
        }
    }

    @Transactional
    Plan store(ConfirmedList given, Actor by) {
        requireBureau(by.organ());
        var list = TaskListReader.read(ConfirmedList.requireText(given.text()));
        if (!Boolean.TRUE.equals(given.confirmed())) {
            throw Problem.invalid("confirmed", "请先核对读懂的内容和没有读懂的行，再确认存入。");
        }
        return plans.add(by.organ(), PlanDraft.of(list, new Naming(given.name(), given.from(), given.to())));
    }

    /** Without a person at the desk: the bureau is named, or the only one of a county. */
    @Transactional
    Plan store(TaskList list, Naming naming, @Nullable String bureau) {
        return plans.add(bureau(bureau).id(), PlanDraft.of(list, naming));
    }

    void requireBureau(RecordId organ) {
        if (organs.get(organ).kind() != Kind.JUSTICE_BUREAU) {
            throw Problem.forbidden("行动计划由司法局（厅）牵头导入，您所在的机构不是司法局。");
        }
    }

    private Organ bureau(@Nullable String name) {
        var bureaus = organs.all().stream()
                .filter(organ -> organ.kind() == Kind.JUSTICE_BUREAU)
                .filter(organ -> name == null
                        ? organ.level() == Organ.Level.COUNTY
                        : organ.name().equals(name))
                .toList();
        if (bureaus.size() != 1) {
            throw Problem.invalid(
                    "organ",
                    name == null
                            ? "登记的县级司法局有 " + bureaus.size() + " 个，请用 --organ 写明由哪个司法局牵头（全称）。"
                            : "没有登记名为“" + name + "”的司法局，请写全称。");
        }
        return bureaus.getFirst();
    }
}
