package nastavnik.monitoring.feedback;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import java.util.Map;

/** A QR code as one SVG path: sharp at any size, readable on a card three centimetres wide. */
final class QrCode {

    /** White modules around the code that readers need. */
    private static final int QUIET_ZONE = 4;

    private QrCode() {}

    static String svg(String text) {
        BitMatrix matrix = encode(text);
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
            throw new IllegalStateException("A card's link does not fit into a QR code", e);
        }
    }
}
