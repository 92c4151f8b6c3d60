package org.zhiheng.documents;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures of seals and signatures for tests. */
final class Pictures {

    private Pictures() {}

    /** A red ring with a cross, on transparent or white ground. */
    static byte[] seal(int width, int height, boolean clear) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        if (!clear) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
        }
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(200, 30, 30));
        graphics.setStroke(new BasicStroke(width / 30f));
        graphics.drawOval(width / 20, height / 20, width * 9 / 10, height * 9 / 10);
        graphics.drawLine(width / 2, height / 3, width / 2, height * 2 / 3);
        graphics.drawLine(width / 3, height / 2, width * 2 / 3, height / 2);
        return png(image);
    }

    /** Two strokes of a pen. */
    static byte[] signature() {
        var image = new BufferedImage(300, 120, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(5));
        graphics.drawLine(20, 100, 140, 20);
        graphics.drawArc(120, 20, 150, 80, 180, 200);
        return png(image);
    }

    static byte[] blank() {
        return png(new BufferedImage(300, 120, BufferedImage.TYPE_INT_ARGB));
    }

    private static byte[] png(BufferedImage image) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
