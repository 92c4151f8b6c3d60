package org.zhiheng.organs;

import java.io.InputStream;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.organs.OrganSheet.Planned;
import org.zhiheng.platform.sheet.ImportReport;
import org.zhiheng.platform.sheet.SheetReader;
import org.zhiheng.platform.sheet.SheetWriter;

/** Organs out of a spreadsheet: the ones above first, all of them or none. */
@Component
class OrganImport {

    private final Organs organs;

    OrganImport(Organs organs) {
        this.organs = organs;
    }

    static byte[] template() {
        return SheetWriter.template("机构", OrganSheet.COLUMNS);
    }

    @Transactional
    ImportReport take(InputStream upload, int region) {
        var read = SheetReader.read(upload, OrganSheet.COLUMNS);
        var tree = organs.tree();
        var planned = new ArrayList<Planned>();
        for (var line : read.lines()) {
            OrganSheet.entry(line, region, tree).ifPresent(plan -> {
                var faults = OrganRules.faults(plan.id(), plan.entry(), tree);
                faults.forEach(fault -> line.problem(OrganSheet.column(fault.field()), fault.message()));
                if (faults.isEmpty()) {
                    tree.add(Organ.of(plan.id(), 1, plan.entry(), null));
                    planned.add(plan);
                }
            });
        }
        if (!read.problems().isEmpty()) {
            return read.refused();
        }
        planned.forEach(plan -> organs.add(plan.id(), plan.entry()));
        return read.taken();
    }
}
