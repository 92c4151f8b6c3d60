package org.zhiheng.cases.record;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.form.Form;
import org.zhiheng.cases.form.PastAct;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.platform.StoredJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form of an act as the database keeps it, with how it was taken where it was entered afterwards. */
@Component
public class StoredForms {

    private static final String PAST = "past";

    private final StoredJson json;

    StoredForms(StoredJson json) {
        this.json = json;
    }

    public String write(Form form, @Nullable PastAct past) {
        if (past == null) {
            return json.write(form);
        }
        var whole = tree(json.write(form));
        whole.set(PAST, tree(json.write(past)));
        return json.write(whole);
    }

    /** What was kept; {@code past} is null for an act taken here. */
    record Stored(Form form, @Nullable PastAct past) {}

    Stored read(String text, Act act) {
        if (!text.contains("\"" + PAST + "\"")) {
            return new Stored(json.read(text, act.form()), null);
        }
        var whole = tree(text);
        var past = whole.remove(PAST);
        return past == null
                ? new Stored(json.read(text, act.form()), null)
                : new Stored(json.read(whole.toString(), act.form()), json.read(past.toString(), PastAct.class));
    }

    private static ObjectNode tree(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text);
    }
}
