package org.zhiheng.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.zhiheng.audit.FileContents.Part;

/**
 * {@code manifest.json} in a bound file (卷内清单).
 *
 * @param file {@link #FORMAT}
 * @param pages digest of each page, by which a change is located
 * @param head under which all acts are proved
 */
record FileManifest(
        String file,
        String title,
        String boundOn,
        String boundBy,
        List<Part> parts,
        List<String> pages,
        List<ProvenAct> acts,
        TreeHead head) {

    static final String FORMAT = "zhiheng-file-1";
    static final String NAME = "manifest.json";

    /**
     * An act with its entry and the way from that to the root.
     *
     * @param entry all its fields; their canonical JSON gives the leaf
     * @param path as {@link PublishedLog.InclusionProof}
     */
    record ProvenAct(
            int seq, String act, long number, @JsonRawValue String entry, long leaf, List<String> path) {}

    static FileManifest of(FileContents contents, List<String> pages, List<ProvenAct> acts, TreeHead head) {
        return new FileManifest(
                FORMAT,
                contents.title(),
                contents.boundOn().toString(),
                contents.boundBy(),
                contents.parts(),
                pages,
                acts,
                head);
    }
}
