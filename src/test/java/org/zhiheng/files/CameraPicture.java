package org.zhiheng.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A JPEG as a telephone makes it, held sideways: red above and blue below to the one who holds it upright. */
final class CameraPicture {

    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    private CameraPicture() {}

    /** 1600 × 800 as it lies; its camera says that it must be turned by orientation 6. */
    static byte[] sideways() throws IOException {
        var picture = new BufferedImage(1600, 800, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 800, 800);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(800, 0, 800, 800);
        graphics.dispose();
        var plain = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", plain);
        var jpeg = plain.toByteArray();
        var exif = exif();
        var whole = ByteBuffer.allocate(jpeg.length + exif.length + 10);
        whole.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 8));
        whole.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put(exif).put(jpeg, 2, jpeg.length - 2);
        return whole.array();
    }

    /** TIFF, big endian: the camera, then when, then where; texts and fractions behind them. */
    private static byte[] exif() {
        var tiff = ByteBuffer.allocate(400);
        tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        tiff.putShort((short) 5);
        entry(tiff, 0x010F, ASCII, 7, 200);
        entry(tiff, 0x0110, ASCII, 7, 210);
        entry(tiff, 0x0112, SHORT, 1, 6 << 16);
        entry(tiff, 0x8769, LONG, 1, 90);
        entry(tiff, 0x8825, LONG, 1, 120);
        tiff.putInt(0).position(90);
        tiff.putShort((short) 1);
        entry(tiff, 0x9003, ASCII, 20, 220);
        tiff.putInt(0).position(120);
        tiff.putShort((short) 4);
        entry(tiff, 1, ASCII, 2, 'N' << 24);
        entry(tiff, 2, RATIONAL, 3, 250);
        entry(tiff, 3, ASCII, 2, 'E' << 24);
        entry(tiff, 4, RATIONAL, 3, 280);
        text(tiff, 200, "HUA\u0001WE");
        text(tiff, 210, "LIO-AN");
        text(tiff, 220, "2026:03:03 10:42:07");
        tiff.position(250);
        tiff.putInt(36).putInt(1).putInt(30).putInt(1).putInt(0).putInt(1);
        tiff.position(280);
        tiff.putInt(112).putInt(1).putInt(20).putInt(1).putInt(24).putInt(1);
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void text(ByteBuffer tiff, int at, String text) {
        tiff.position(at);
        tiff.put(text.getBytes(StandardCharsets.ISO_8859_1)).put((byte) 0);
    }
}
