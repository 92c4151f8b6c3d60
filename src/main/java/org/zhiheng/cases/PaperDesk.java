package org.zhiheng.cases;

import java.util.Optional;
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
        var paper = paper(penaltyCase, matter);
        if (paper.isEmpty()) {
            return penaltyCase;
        }
        documents.issue(
                paper.get().kind(),
                penaltyCase.id(),
                penaltyCase.organ(),
                paper.get().content(),
                penaltyCase.acts().getLast().on());
        return penaltyCase.with(documents.of(penaltyCase.id()));
    }

    /** The paper that the last act of the case would make, as a PDF; empty where it makes none. */
    Optional<byte[]> preview(PenaltyCase penaltyCase, @Nullable Matter matter) {
        return paper(penaltyCase, matter)
                .map(paper -> documents.preview(
                        paper.kind(),
                        paper.content(),
                        penaltyCase.acts().getLast().on()));
    }

    private Optional<Papers.Paper> paper(PenaltyCase penaltyCase, @Nullable Matter matter) {
        return Papers.of(new PaperParts(
                penaltyCase,
                organs.get(penaltyCase.organ()),
                matter,
                officers::find,
                id -> Optional.of(files.get(id)).map(StoredFile::digest)));
    }
}
