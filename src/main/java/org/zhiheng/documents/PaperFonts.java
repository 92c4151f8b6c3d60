package org.zhiheng.documents;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zhiheng.platform.DataFolder;

/**
 * The fonts of the papers: Noto, which come with the product, and the licensed ones of GB/T 9704 (仿宋、小标宋、黑体、楷体)
 * that an administrator put into the folder {@code fonts} of the data folder, which come first.
 */
@Component
class PaperFonts {

    private static final Logger LOG = LoggerFactory.getLogger(PaperFonts.class);

    /** Words in the name of a licensed font, and what the style sheet calls it. */
    private static final Map<String, String> LICENSED = Map.of(
            "小标宋", "XiaoBiaoSong",
            "xiaobiaosong", "XiaoBiaoSong",
            "仿宋", "FangSong",
            "fangsong", "FangSong",
            "黑体", "SimHei",
            "simhei", "SimHei",
            "楷", "KaiTi",
            "kai", "KaiTi");

    private final List<Font> fonts = new ArrayList<>();

    /** One font file and the family and weight under which the style sheet finds it. */
    private record Font(String family, int weight, FSSupplier<InputStream> content) {}

    PaperFonts(DataFolder data) {
        add("Noto Serif SC", 400, "noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf");
        add("Noto Serif SC", 700, "noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf");
        add("Noto Sans SC", 400, "noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf");
        addLicensed(data.resolve("fonts"));
    }

    void giveTo(PdfRendererBuilder builder) {
        for (var font : fonts) {
            builder.useFont(font.content(), font.family(), font.weight(), FontStyle.NORMAL, true);
        }
    }

    InputStream bold() {
        return fonts.get(1).content().supply();
    }

    private void add(String family, int weight, String file) {
        try (InputStream bytes = PaperFonts.class.getResourceAsStream("/documents/fonts/" + file)) {
            if (bytes == null) {
                throw new IllegalStateException("缺少文书字体 " + file + "：请重新构建。");
            }
            fonts.add(font(family, weight, bytes.readAllBytes()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void addLicensed(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            files.sorted().forEach(this::addLicensedFile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void addLicensedFile(Path file) {
        try {
            var name = nameOf(file.toFile());
            var family = LICENSED.entrySet().stream()
                    .filter(known -> name.contains(known.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (family.isEmpty()) {
                LOG.warn("fonts/{} is none of 仿宋, 小标宋, 黑体, 楷体 and is not used", file.getFileName());
                return;
            }
            fonts.add(font(family.get(), 400, Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            LOG.warn("fonts/{} is not a TrueType font (.ttf) and is not used", file.getFileName());
        }
    }

    private static Font font(String family, int weight, byte[] bytes) {
        return new Font(family, weight, () -> new ByteArrayInputStream(bytes));
    }

    private static String nameOf(File file) throws IOException {
        try (var font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
            var names = new StringBuilder(file.getName());
            font.getNaming().getNameRecords().forEach(name -> names.append(' ').append(name.getString()));
            return names.toString().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
