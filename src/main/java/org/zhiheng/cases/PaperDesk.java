package org.zhiheng.cases;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.documents.Documents;
import org.zhiheng.files.Files;
import org.zhiheng.files.StoredFile;
import org.zhiheng.matters.Matter;
import org.zhiheng.officers.Officers;
import org.zhiheng.organs.Organs;

/** Issues the paper that an act makes. */
@Component
class PaperDesk {

    private final Documents documents;
    private final Organs organs;
    private final Officers officers;
    private final Files files;

    PaperDesk(Documents documents, Organs organs, Officers officers, Files files) {
        this.documents = documents;
        this.organs = organs;
        this.officers = officers;
        this.files = files;
    }

    /** The case with the paper of its last act, where that makes one. */
    PenaltyCase issue(PenaltyCase penaltyCase, @Nullable Matter matter) {
        var parts = new PaperParts(
                penaltyCase,
                organs.get(penaltyCase.organ()),
                matter,
                officers::find,
                id -> java.util.Optional.of(files.get(id)).map(StoredFile::digest));
        var paper = Papers.of(parts);
        if (paper.isEmpty()) {
            return penaltyCase;
        }
        documents.issue(
                paper.get().kind(),
                penaltyCase.id(),
                penaltyCase.organ(),
                paper.get().content(),
                parts.last().on());
        return penaltyCase.with(documents.of(penaltyCase.id()));
    }
}
