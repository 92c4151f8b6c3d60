package org.zhiheng.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/** Keeps the fonts of the machine out of the papers: the library would search them all and leave a cache at home. */
final class NoSystemFonts implements FontMapper {

    private final TrueTypeFont only = only();

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(only, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(only, false);
    }

    @Override
    @SuppressWarnings("NullAway") // the library says so: no OpenType font, a TrueType font instead
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo characters) {
        return new CIDFontMapping(null, only, false);
    }

    private static TrueTypeFont only() {
        var resource = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (var font = Objects.requireNonNull(PDDocument.class.getResourceAsStream(resource))) {
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
