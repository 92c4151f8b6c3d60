package org.zhiheng.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Verifies a bound file with nothing but the file: its signature, and the proofs in its manifest. */
final class FileCheck {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Findings findings = new Findings();
    private final List<TreeHead> kept;
    private final @Nullable String ownKey;

    /**
     * @param kept heads that somebody kept elsewhere
     * @param ownKey the public key of the installation that checks; null where it is not at hand
     */
    FileCheck(List<TreeHead> kept, @Nullable String ownKey) {
        this.kept = kept;
        this.ownKey = ownKey;
    }

    /** Whether it begins as a PDF does, or did before somebody changed a byte or two of that. */
    static boolean isPdf(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var head = content.readNBytes(PDF.length);
            return head.length == PDF.length
                    && IntStream.range(0, PDF.length)
                                    .filter(at -> head[at] == PDF[at])
                                    .count()
                            > 2;
        }
    }

    Findings check(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var sealed = PdfSignature.of(bytes, PdfSignature.Kind.SEALED_PAPER);
        if (sealed.isPresent()) {
            return sealedPaper(bytes, sealed.get());
        }
        var signature = PdfSignature.of(bytes, PdfSignature.Kind.BOUND_FILE).orElse(null);
        var whole = signature != null && signature.isGenuine();
        if (signature == null) {
            findings.add("文件末尾没有执衡卷宗的签名，或者签名所在处被改动：不能证明它是装订时的原样。");
        } else if (!whole) {
            findings.add("签名与文件不符：文件在装订以后被改动过。");
        }
        contents(bytes, signature, whole);
        return findings;
    }

    /** A single paper under the seal of an organ; a bound file that was signed as one is none. */
    private Findings sealedPaper(byte[] bytes, PdfSignature signature) {
        if (!signature.isGenuine()) {
            findings.add("签名与文件不符：文书在盖章以后被改动过。");
            return findings;
        }
        try (var document = Loader.loadPDF(bytes)) {
            if (ManifestPaper.in(document).isPresent()) {
                findings.add("文件里有案卷的清单（manifest.json），签名却是单份盖章文书的：它是被改动以后重新签名的案卷，不是真的。");
            } else {
                findings.remark("这是一份盖章的文书：整个文件的每一个字节都在签名之下，公钥指纹 %s。是不是机关的印章，文件自己不能证明，请与查验页上的指纹核对。"
                        .formatted(LogKey.fingerprint(signature.publicKey())));
            }
        } catch (IOException | RuntimeException unreadable) {
            findings.add("PDF 的结构不能读取：不能证明它是一份盖章的文书。");
        }
        return findings;
    }

    private void contents(byte[] bytes, @Nullable PdfSignature signature, boolean whole) {
        try (var document = Loader.loadPDF(bytes)) {
            var manifest = ManifestPaper.in(document);
            if (manifest.isEmpty()) {
                findings.add("文件里没有清单（manifest.json）：它不是装订的案卷，或者清单被删除。");
                return;
            }
            manifest(JSON.readTree(manifest.get()), document, signature, whole);
        } catch (JacksonException | NullPointerException | IllegalArgumentException unreadable) {
            findings.add("清单（manifest.json）不能读取：它被改动过。");
        } catch (IOException | RuntimeException unreadable) {
            findings.add("PDF 的结构不能读取：它被改动过。");
        }
    }

    private void manifest(JsonNode manifest, PDDocument document, @Nullable PdfSignature signature, boolean whole)
            throws IOException {
        if (!manifest.path("file").asString("").equals(FileManifest.FORMAT)) {
            findings.add("清单（manifest.json）不是执衡案卷的清单，或者它的第一项被改动。");
            return;
        }
        var head = JSON.treeToValue(manifest.get("head"), TreeHead.class);
        if (signature != null && !signature.publicKey().equals(head.publicKey())) {
            findings.add("签名的公钥与清单里树头的公钥不同：签名被换过，或者清单被改动。");
        }
        var located = pages(manifest, document);
        var proven = new InclusionCheck(findings, head).acts(manifest.get("acts"));
        kept(head);
        own(head);
        if (!whole && located.isEmpty() && proven) {
            findings.add("各页、清单和行为的证明都与装订时相同：改动在文件的结构、属性或者签名处。");
        }
        tell(manifest, head, whole, document.getNumberOfPages());
    }

    /** The pages that are not as they were bound. */
    private List<Integer> pages(JsonNode manifest, PDDocument document) throws IOException {
        var bound = manifest.get("pages").valueStream().map(JsonNode::asString).toList();
        var now = PageDigests.of(document);
        if (bound.size() != now.size()) {
            findings.add("装订时 " + bound.size() + " 页，现在 " + now.size() + " 页：有页被抽出或者加入。");
        }
        var changed = new ArrayList<Integer>();
        for (var page = 0; page < Math.min(bound.size(), now.size()); page++) {
            if (!bound.get(page).equals(now.get(page))) {
                changed.add(page + 1);
                findings.add("第 " + (page + 1) + " 页" + partOf(manifest, page + 1) + "与装订时不同。");
            }
        }
        return changed;
    }

    private static String partOf(JsonNode manifest, int page) {
        return manifest.get("parts")
                .valueStream()
                .filter(part -> part.get("from").asInt() <= page
                        && page <= part.get("to").asInt())
                .map(part -> "（" + part.get("title").asString() + "）")
                .findFirst()
                .orElse("");
    }

    private void kept(TreeHead head) {
        for (var one : kept) {
            if (one.region() != head.region()) {
                continue;
            }
            if (!one.isGenuine()) {
                findings.add("另存的树头本身的签名不对：它被改动过，不能用来对照。");
            } else if (!one.publicKey().equals(head.publicKey())) {
                findings.add("另存的树头与这份案卷的签名公钥不同：它不是同一个系统装订的。");
            } else if (one.size() == head.size() && !one.root().equals(head.root())) {
                findings.add("另存的树头与卷内的树头叶数相同而根不同：日志被改写过。");
            } else if (one.size() != head.size()) {
                findings.remark("另存的树头有 %d 片叶，卷内的有 %d 片：公钥相同，根没有对照（须叶数相同）。".formatted(one.size(), head.size()));
            }
        }
        if (!kept.isEmpty() && kept.stream().noneMatch(one -> one.region() == head.region())) {
            findings.add("另存的树头里没有区划 %06d 的，无法对照。".formatted(head.region()));
        }
    }

    /** Where no head of the region was kept, the key of this installation is what its own files can be held against. */
    private void own(TreeHead head) {
        if (ownKey != null
                && !ownKey.equals(head.publicKey())
                && kept.stream().noneMatch(one -> one.region() == head.region())) {
            findings.add("签名的公钥（指纹 %s）不是本平台的（指纹 %s）：它不是本平台装订的，或者被别的钥匙重新签过。别处装订的，请加 --head 与那里公布的树头对照。"
                    .formatted(LogKey.fingerprint(head.publicKey()), LogKey.fingerprint(ownKey)));
        }
    }

    private void tell(JsonNode manifest, TreeHead head, boolean whole, int pages) {
        findings.remark("案卷“%s”，%s 由%s装订：%d 页，%d 件（含封面、目录、备考表），%d 个办案行为。"
                .formatted(
                        manifest.path("title").asString("？"),
                        manifest.path("boundOn").asString("？"),
                        manifest.path("boundBy").asString("？"),
                        pages,
                        manifest.get("parts").size(),
                        manifest.get("acts").size()));
        if (whole) {
            findings.remark("整个文件的每一个字节都在签名之下，签名公钥指纹 %s（请与公布的核对）。".formatted(LogKey.fingerprint(head.publicKey())));
        }
        findings.remark("卷内的树头：区划 %06d，%d 片叶，签于 %s。".formatted(head.region(), head.size(), head.at()));
    }
}
