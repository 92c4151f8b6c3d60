package org.zhiheng.cases.binding;

import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.documents.Binder;
import org.zhiheng.documents.Binding;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/** Binds the file of a case that has ended (装订案卷); whoever takes it out is written into the log. */
@Service
class BoundFiles {

    private final FileComposer composer;
    private final Binder binder;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    BoundFiles(FileComposer composer, Binder binder, AuditLog audit, TransactionTemplate transaction) {
        this.composer = composer;
        this.binder = binder;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * A bound file.
     *
     * @param name under which it is saved
     */
    record BoundFile(String name, ByteArrayResource pdf) {}

    private record Taken(int pdfBytes, int acts) {}

    /** 422 with what is still to be done while the case goes on. */
    BoundFile bind(RecordId id, Actor by) {
        var missing = composer.missing(id);
        if (!missing.isEmpty()) {
            throw refused(missing);
        }
        var binding = composer.compose(id, by);
        var pdf = binder.bind(binding);
        transaction.executeWithoutResult(status -> note(id, binding, pdf.length));
        return new BoundFile("案卷-" + nameOf(binding) + ".pdf", new ByteArrayResource(pdf));
    }

    private void note(RecordId id, Binding binding, int bytes) {
        audit.record(
                "bind-file",
                id,
                binding.organ(),
                binding.on(),
                new Taken(bytes, binding.acts().size()));
    }

    private static String nameOf(Binding binding) {
        var number = binding.cover().number();
        return number == null ? binding.cover().title() : number;
    }

    private static Problem refused(List<Problem.Missing> missing) {
        var first = missing.getFirst();
        return new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "不能装订案卷：" + first.text() + "（" + first.article() + "）。",
                first.article(),
                missing,
                first.remedy(),
                List.of());
    }
}
