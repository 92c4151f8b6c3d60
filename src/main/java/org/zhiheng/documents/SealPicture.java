package org.zhiheng.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.zhiheng.files.PictureSize;
import org.zhiheng.files.StoredFile;
import org.zhiheng.platform.Problem;

/** The picture of a seal: what it must be like, and where it is set (骑年盖月). */
final class SealPicture {

    private static final float MM = 72 / 25.4f;
    /** Diameter of the seal of a county's organ. */
    private static final float SIZE = 42 * MM;

    private static final int LEAST = 200;
    private static final int MOST = 2_000;
    private static final int MOST_BYTES = 1_000_000;
    private static final double MOST_OBLONG = 1.5;
    private static final int SAMPLES = 50;
    private static final int CLEAR = 32;
    private static final double LEAST_CLEAR = 0.2;
    private static final int ALPHA = 24;

    private SealPicture() {}

    /** 422 for a file that is no PNG or too large to be read at all; asked before its bytes are. */
    static void requireReadable(StoredFile file) {
        if (!file.mediaType().equals("image/png")) {
            throw Problem.invalid("file", "印章图样应当是 PNG 图片，请转换格式后再上传。");
        }
        if (file.size() > MOST_BYTES) {
            throw Problem.invalid("file", "印章图样超过 1 MB，请缩小后再上传。");
        }
    }

    /** 422 for what would hide the text below it, or could not be printed sharp. */
    static void requireFit(byte[] bytes) {
        try {
            requireFit(PictureSize.requireBearable(bytes));
            if (clearShare(read(bytes)) < LEAST_CLEAR) {
                throw Problem.invalid("file", "印章图样的底色不透明，会盖住文字，请去掉底色后再上传。");
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw Problem.invalid("file", "印章图样打不开，或者像素太多，请检查图片后重新上传。");
        }
    }

    private static void requireFit(PictureSize size) {
        if (size.shorter() < LEAST || size.longer() > MOST) {
            throw Problem.invalid(
                    "file", "印章图样的边长应当在 200 到 2000 像素之间，这张是 %d×%d。".formatted(size.width(), size.height()));
        }
        if (size.longer() > size.shorter() * MOST_OBLONG) {
            throw Problem.invalid("file", "印章图样太扁，请只留下印章，裁成正方形。");
        }
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(bytes));
        if (image == null) {
            throw new IOException("no picture");
        }
        return image;
    }

    private static double clearShare(BufferedImage image) {
        var clear = 0;
        for (var row = 0; row < SAMPLES; row++) {
            for (var column = 0; column < SAMPLES; column++) {
                var pixel = image.getRGB(image.getWidth() * column / SAMPLES, image.getHeight() * row / SAMPLES);
                clear += pixel >>> ALPHA < CLEAR ? 1 : 0;
            }
        }
        return clear / (double) (SAMPLES * SAMPLES);
    }

    /** The PDF with the seal upon the date under the name of the organ. */
    static byte[] drawOver(byte[] pdf, byte[] picture, LocalDate on) {
        try (var document = Loader.loadPDF(pdf)) {
            var place = DatePlace.in(document, InWords.date(on));
            draw(document, read(picture), place);
            var bytes = new ByteArrayOutputStream(pdf.length + 100_000);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void draw(PDDocument document, BufferedImage picture, DatePlace place) throws IOException {
        var image = LosslessFactory.createFromImage(document, picture);
        var scale = SIZE / Math.max(image.getWidth(), image.getHeight());
        var width = image.getWidth() * scale;
        var height = image.getHeight() * scale;
        var page = document.getPage(place.page());
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            var overText = new PDExtendedGraphicsState();
            overText.setBlendMode(BlendMode.MULTIPLY);
            content.setGraphicsStateParameters(overText);
            content.drawImage(image, place.x() - width / 2, place.y() - height / 2, width, height);
        }
    }
}
