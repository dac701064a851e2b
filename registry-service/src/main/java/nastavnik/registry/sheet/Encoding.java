package nastavnik.registry.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Finds out in which encoding a Russian text was written. */
final class Encoding {

    /** Byte order marks, which some programs write at the beginning. */
    private static final Map<String, Charset> MARKS =
            Map.of(
                    "\u00ef\u00bb\u00bf", StandardCharsets.UTF_8,
                    "\u00ff\u00fe", StandardCharsets.UTF_16LE,
                    "\u00fe\u00ff", StandardCharsets.UTF_16BE);

    /**
     * Windows first: of equally likely readings the usual one is taken. The encodings of old Unix
     * systems are left out: capitals of one are small letters of another, so «СОШ» would be lost.
     */
    private static final List<Charset> RUSSIAN =
            List.of(Charset.forName("windows-1251"), Charset.forName("IBM866"));

    private Encoding() {}

    static String decode(byte[] file) {
        String text = read(file);
        if (text.chars().anyMatch(Encoding::neverInText)) {
            throw new UnreadableSheet("not-a-sheet");
        }
        return text;
    }

    private static String read(byte[] file) {
        String start = new String(file, 0, Math.min(3, file.length), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, Charset> mark : MARKS.entrySet()) {
            int length = mark.getKey().length();
            if (start.startsWith(mark.getKey())) {
                return strict(mark.getValue(), ByteBuffer.wrap(file, length, file.length - length));
            }
        }
        try {
            return decoded(StandardCharsets.UTF_8, ByteBuffer.wrap(file));
        } catch (CharacterCodingException e) {
            return likeliest(file);
        }
    }

    private static String strict(Charset charset, ByteBuffer bytes) {
        try {
            return decoded(charset, bytes);
        } catch (CharacterCodingException e) {
            throw new UnreadableSheet("not-a-sheet");
        }
    }

    private static String decoded(Charset charset, ByteBuffer bytes)
            throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes)
                .toString();
    }

    private static String likeliest(byte[] file) {
        String best = "";
        long highest = Long.MIN_VALUE;
        for (Charset charset : RUSSIAN) {
            String text = new String(file, charset);
            long likeness = Likeness.toRussian(text);
            if (likeness > highest) {
                best = text;
                highest = likeness;
            }
        }
        if (highest < 0) {
            throw new UnreadableSheet("not-a-sheet");
        }
        return best;
    }

    private static boolean neverInText(int character) {
        boolean control = character < ' ' && "\t\n\r".indexOf(character) < 0;
        return control || character == 0xFFFD || character == 0xFFFF;
    }
}
