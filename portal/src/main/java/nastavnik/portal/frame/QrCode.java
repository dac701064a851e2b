package nastavnik.portal.frame;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * The QR code of a personal link, of a questionnaire's card as of an agreement's: one SVG path as a
 * picture for an {@code img}, sharp at any size, readable three centimetres wide. The services send
 * the link alone.
 */
public final class QrCode {

    /** White modules around the code that readers need. */
    private static final int QUIET_ZONE = 4;

    private QrCode() {}

    /** The code of a text as a data address. */
    public static String image(String text) {
        byte[] svg = svg(encode(text)).getBytes(StandardCharsets.UTF_8);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
    }

    private static String svg(BitMatrix matrix) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            row(path, matrix, y);
        }
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" shape-rendering="crispEdges">\
        <path fill="#fff" d="M0 0h%1$dv%2$dH0z"/><path d="%3$s"/></svg>\
        """
                .formatted(matrix.getWidth(), matrix.getHeight(), path);
    }

    /** Runs of dark modules become one rectangle each. */
    private static void row(StringBuilder path, BitMatrix matrix, int y) {
        int x = 0;
        while (x < matrix.getWidth()) {
            int start = x;
            while (x < matrix.getWidth() && matrix.get(x, y)) {
                x++;
            }
            if (x > start) {
                int length = x - start;
                path.append('M').append(start).append(' ').append(y).append('h').append(length);
                path.append("v1h-").append(length).append('z');
            }
            x++;
        }
    }

    private static BitMatrix encode(String text) {
        Map<EncodeHintType, Object> hints =
                Map.of(
                        EncodeHintType.ERROR_CORRECTION,
                        ErrorCorrectionLevel.M,
                        EncodeHintType.MARGIN,
                        QUIET_ZONE);
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalStateException("A link does not fit into a QR code", e);
        }
    }
}
