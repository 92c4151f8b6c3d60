package org.zhiheng.files;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("图片的像素数：先看文件头，再决定展开不展开")
class PictureSizeTests {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("一亿二千万像素以内的可以，多一行就不行；只读文件头，后面没有内容也一样")
    void the_head_decides() throws IOException {
        assertThat(PictureSize.requireBearable(PictureHead.saying(12_000, 10_000)))
                .isEqualTo(new PictureSize(12_000, 10_000));
        assertThatThrownBy(() -> PictureSize.requireBearable(PictureHead.saying(12_000, 10_001)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too many pixels");
        assertThatThrownBy(() -> PictureSize.requireBearable(PictureHead.saying(2_000_000_000, 2_000_000_000)))
                .isInstanceOf(IOException.class);
    }

    @Test
    @DisplayName("不是图片、断在文件头里的：说是打不开，不是系统错误")
    void what_is_no_picture_is_an_io_exception() throws IOException {
        var whole = PictureHead.saying(10, 10);
        for (var length = 0; length < whole.length - 4; length++) {
            var cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> PictureSize.requireBearable(cut)).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> PictureSize.requireBearable("%PDF-1.7".getBytes(US_ASCII)))
                .isInstanceOf(IOException.class);
    }

    @Test
    @DisplayName("证据的缩略图：像素写得太多的没有，普通的有")
    void a_thumbnail_is_not_made_of_a_bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "png", bytes);

        assertThat(Thumbnail.of(Files.write(folder.resolve("a.png"), bytes.toByteArray())))
                .isPresent();
        assertThat(Thumbnail.of(Files.write(folder.resolve("b.png"), PictureHead.saying(12_000, 10_001))))
                .isEmpty();
    }
}
