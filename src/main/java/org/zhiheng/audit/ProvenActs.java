package org.zhiheng.audit;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.audit.FileManifest.ProvenAct;

/** Reads the entries of acts with the way from each to the root of one head. Runs in the scope of all. */
@Service
class ProvenActs {

    private final PublishedLog published;
    private final TreeStore trees;
    private final LeafStore leaves;

    ProvenActs(PublishedLog published, TreeStore trees, LeafStore leaves) {
        this.published = published;
        this.trees = trees;
        this.leaves = leaves;
    }

    @Transactional(readOnly = true)
    boolean areSealed(FileContents contents) {
        return contents.acts().stream()
                .allMatch(step ->
                        trees.positionOf(contents.region(), step.entry()).isPresent());
    }

    @Transactional(readOnly = true)
    ManifestPaper manifestOf(FileContents contents) {
        var head = published.latestHead(contents.region());
        List<ProvenAct> acts =
                contents.acts().stream().map(step -> proven(step, head)).toList();
        return new ManifestPaper(contents, acts, head);
    }

    private ProvenAct proven(FileContents.Step step, TreeHead head) {
        var proof = published.prove(head.region(), step.entry(), head.size());
        var text = leaves.leaves(head.region(), proof.leaf(), proof.leaf() + 1)
                .getFirst()
                .text();
        if (text == null) {
            throw new IllegalStateException("entry " + step.entry() + " is missing from the log");
        }
        return new ProvenAct(step.seq(), step.act(), step.entry(), text, proof.leaf(), proof.path());
    }
}
