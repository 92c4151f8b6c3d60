package org.zhiheng.cases.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.cases.form.Ask;
import org.zhiheng.cases.form.Delivery;
import org.zhiheng.cases.form.Form;
import org.zhiheng.cases.form.PastAct;
import org.zhiheng.files.Files;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/** Holds the files that a form names against those the organ has. */
@Component
public class AttachedFiles {

    private final Files files;

    AttachedFiles(Files files) {
        this.files = files;
    }

    /** 422 for a file that does not exist, is another organ's, or is not for the person to read. */
    public void requireOwn(Record form, RecordId organ, Actor by) {
        for (var id : in(form)) {
            if (!isOwn(id, organ, by)) {
                throw Problem.invalid("files", "有一个附件不存在，不是本机关上传的，或者您看不到，请重新上传。");
            }
        }
    }

    private boolean isOwn(RecordId id, RecordId organ, Actor by) {
        try {
            return files.get(id, by).organ().equals(organ);
        } catch (Problem unknown) {
            return false;
        }
    }

    /** All files that an act names, each once; with those of its papers where it was entered afterwards. */
    public static Set<RecordId> of(Form form, @Nullable PastAct past) {
        var found = new LinkedHashSet<>(in((Record) form));
        if (past != null) {
            found.addAll(in(past));
        }
        return found;
    }

    /** All files that a form names. */
    public static List<RecordId> in(Record form) {
        var found = new ArrayList<RecordId>();
        for (var component : form.getClass().getRecordComponents()) {
            var value = FormCheck.value(form, component);
            if (FormOutline.ask(component).pick() == Ask.Pick.FILES && value instanceof Collection<?> ids) {
                ids.forEach(id -> found.add((RecordId) id));
            } else if (value instanceof Delivery delivery) {
                found.addAll(delivery.files());
            }
        }
        return found;
    }
}
