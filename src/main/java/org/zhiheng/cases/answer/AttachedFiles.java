package org.zhiheng.cases.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.form.Ask;
import org.zhiheng.cases.form.Delivery;
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

    /** 422 for a file that does not exist, or is another organ's. */
    public void requireOwn(Record form, RecordId organ) {
        for (var id : in(form)) {
            if (!isOwn(id, organ)) {
                throw Problem.invalid("files", "有一个附件不存在，或者不是本机关上传的，请重新上传。");
            }
        }
    }

    private boolean isOwn(RecordId id, RecordId organ) {
        try {
            return files.get(id).organ().equals(organ);
        } catch (Problem unknown) {
            return false;
        }
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
