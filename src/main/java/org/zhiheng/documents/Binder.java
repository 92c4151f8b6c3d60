package org.zhiheng.documents;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.zhiheng.audit.FileContents;
import org.zhiheng.audit.Proofs;
import org.zhiheng.documents.content.FileBackNote;
import org.zhiheng.documents.content.FileIndex;
import org.zhiheng.documents.content.UnboundFiles;

/** Binds papers into one file (装订): cover, index, papers, pictures, list of recordings, back note; numbered and signed. */
@Service
public class Binder {

    private static final int TRIES = 3;

    private final FileLeaves collector;
    private final FilePress press;
    private final Typesetter typesetter;
    private final Proofs proofs;

    Binder(FileLeaves collector, FilePress press, Typesetter typesetter, Proofs proofs) {
        this.collector = collector;
        this.press = press;
        this.typesetter = typesetter;
        this.proofs = proofs;
    }

    /** The whole file as one PDF that proves itself. Not to be called in a transaction. */
    public byte[] bind(Binding binding) {
        var leaves = leaves(binding);
        var pdf = typesetter.bound(leaves, binding.cover().organ(), titleOf(binding), binding.on());
        return proofs.seal(
                pdf,
                new FileContents(
                        titleOf(binding),
                        binding.organ().region(),
                        binding.on(),
                        binding.by(),
                        parts(leaves),
                        binding.acts()));
    }

    /** 案号 案由. */
    private static String titleOf(Binding binding) {
        var number = binding.cover().number();
        return (number == null ? "" : number + " ") + binding.cover().title();
    }

    private List<Leaf> leaves(Binding binding) {
        var organ = binding.cover().organ();
        var collected = collector.collect(binding.inlays());
        var papers = new ArrayList<>(collected.leaves());
        if (!collected.unbound().isEmpty()) {
            papers.add(press.unbound(new UnboundFiles(collected.unbound()), organ, binding.on()));
        }
        var cover = press.cover(binding.cover(), binding.on());
        var index = index(papers, cover.pages(), binding);
        var pages = cover.pages()
                + index.pages()
                + 1
                + papers.stream().mapToInt(Leaf::pages).sum();
        var note = new FileBackNote(
                titleOf(binding), papers.size(), pages, remarks(collected), binding.by(), binding.on());
        var all = new ArrayList<>(List.of(cover, index));
        all.addAll(papers);
        all.add(press.backNote(note, organ, binding.on()));
        return all;
    }

    /** How long it is decides which page numbers stand in it. */
    private Leaf index(List<Leaf> papers, int before, Binding binding) {
        var pages = 1;
        for (var tries = 0; tries < TRIES; tries++) {
            var lines = lines(papers, before + pages + 1);
            var index = press.index(
                    new FileIndex(titleOf(binding), lines), binding.cover().organ(), binding.on());
            if (index.pages() == pages) {
                return index;
            }
            pages = index.pages();
        }
        throw new IllegalStateException("the index of " + titleOf(binding) + " finds no length");
    }

    private static List<FileIndex.Line> lines(List<Leaf> papers, int first) {
        var lines = new ArrayList<FileIndex.Line>();
        var page = first;
        for (var paper : papers) {
            lines.add(paper.lineFrom(page));
            page += paper.pages();
        }
        return lines;
    }

    private static List<FileContents.Part> parts(List<Leaf> leaves) {
        var parts = new ArrayList<FileContents.Part>();
        var page = 1;
        for (var leaf : leaves) {
            parts.add(leaf.partFrom(page));
            page += leaf.pages();
        }
        return parts;
    }

    private static List<String> remarks(FileLeaves.Collected collected) {
        var remarks = new ArrayList<String>();
        if (!collected.unsigned().isEmpty()) {
            remarks.add("没有关联签署扫描件的：" + String.join("、", collected.unsigned()) + "。纸质原件另行归入本卷。");
        }
        if (!collected.unbound().isEmpty()) {
            remarks.add("录音、录像等 " + collected.unbound().size() + " 个文件没有印成页，见清单。");
        }
        var voided = collected.leaves().stream()
                .filter(leaf -> leaf.title().endsWith("（已作废）"))
                .count();
        if (voided > 0) {
            remarks.add("有 " + voided + " 件文书已作废，原样留在卷内。");
        }
        return remarks.isEmpty() ? List.of("无。") : remarks;
    }
}
