package org.zhiheng.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zhiheng.platform.DataFolder;

/**
 * Where the fonts come from: Noto comes with the product; the licensed ones of GB/T 9704 (仿宋、小标宋、黑体、楷体) come first
 * when an administrator has put them into the folder {@code fonts} of the data folder.
 */
@Component
class FontFiles {

    static final int REGULAR = 400;
    static final int BOLD = 700;

    private static final Logger LOG = LoggerFactory.getLogger(FontFiles.class);

    /** Words in the name of a licensed font, and what the style sheet calls it. */
    private static final Map<String, String> LICENSED = Map.of(
            "小标宋", "XiaoBiaoSong",
            "xiaobiaosong", "XiaoBiaoSong",
            "xbs", "XiaoBiaoSong",
            "仿宋", "FangSong",
            "fangsong", "FangSong",
            "黑体", "SimHei",
            "simhei", "SimHei",
            "楷体", "KaiTi",
            "kaiti", "KaiTi");

    private final Path folder;

    FontFiles(DataFolder data) {
        this.folder = data.resolve("fonts");
    }

    List<FontFile> all() {
        var files = new ArrayList<FontFile>();
        files.add(ours("Noto Serif SC", REGULAR, "noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf"));
        files.add(ours("Noto Serif SC", BOLD, "noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf"));
        files.add(ours("Noto Sans SC", REGULAR, "noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf"));
        files.addAll(licensed());
        return List.copyOf(files);
    }

    private static FontFile ours(String family, int weight, String file) {
        var resource = FontFiles.class.getResource("/documents/fonts/" + file);
        if (resource == null) {
            throw new IllegalStateException("缺少文书字体 " + file + "：请重新构建。");
        }
        return new FontFile(family, weight, resource::openStream);
    }

    private List<FontFile> licensed() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().flatMap(file -> licensed(file).stream()).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<FontFile> licensed(Path file) {
        try {
            var family = family(file);
            if (family.isEmpty()) {
                LOG.warn("fonts/{} is none of 仿宋, 小标宋, 黑体, 楷体 and is not used", file.getFileName());
                return Optional.empty();
            }
            return Optional.of(new FontFile(family.get(), REGULAR, () -> Files.newInputStream(file)));
        } catch (IOException unreadable) {
            LOG.warn("fonts/{} is not a TrueType font (.ttf) and is not used", file.getFileName());
            return Optional.empty();
        }
    }

    /** By its names in the file itself and by the name of the file. */
    private static Optional<String> family(Path file) throws IOException {
        var names = new StringBuilder(String.valueOf(file.getFileName()));
        try (var font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
            font.getNaming().getNameRecords().forEach(name -> names.append(' ').append(name.getString()));
        }
        var known = names.toString().toLowerCase(Locale.ROOT);
        return LICENSED.entrySet().stream()
                .filter(one -> known.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
