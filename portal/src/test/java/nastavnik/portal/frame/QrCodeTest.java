package nastavnik.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class QrCodeTest {

    private static final String LINK =
            "https://nastavnik.example.org/o#3q2-7wAAAAAAAAAAAAAAAAAAAAA";
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int PIXELS = 4;
    private static final String DATA = "data:image/svg+xml;base64,";

    @Test
    void aReaderReadsTheLinkFromThePicture() throws Exception {
        Picture picture = Picture.of(svg(QrCode.image(LINK)));

        String read =
                new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(picture))).getText();

        assertThat(read).isEqualTo(LINK);
    }

    private static String svg(String image) {
        assertThat(image).startsWith(DATA);
        byte[] svg = Base64.getDecoder().decode(image.substring(DATA.length()));
        return new String(svg, StandardCharsets.UTF_8);
    }

    /** The SVG as a scanner would see it. */
    private static final class Picture extends LuminanceSource {

        private final byte[] pixels;

        private Picture(int size, byte[] pixels) {
            super(size, size);
            this.pixels = pixels;
        }

        static Picture of(String svg) {
            Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
            assertThat(box.find()).isTrue();
            int size = Integer.parseInt(box.group(1)) * PIXELS;
            byte[] pixels = new byte[size * size];
            Arrays.fill(pixels, (byte) 255);
            Matcher run = RUN.matcher(svg);
            while (run.find()) {
                int x = Integer.parseInt(run.group(1)) * PIXELS;
                int y = Integer.parseInt(run.group(2)) * PIXELS;
                int length = Integer.parseInt(run.group(3)) * PIXELS;
                for (int row = y; row < y + PIXELS; row++) {
                    Arrays.fill(pixels, row * size + x, row * size + x + length, (byte) 0);
                }
            }
            return new Picture(size, pixels);
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            return Arrays.copyOfRange(pixels, y * getWidth(), (y + 1) * getWidth());
        }

        @Override
        public byte[] getMatrix() {
            return pixels;
        }
    }
}
