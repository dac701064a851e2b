package nastavnik.registry.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the first bytes of a file say it is. */
enum Kind {
    WORKBOOK,
    TEXT;

    /** How refused files begin. An old .xls and a workbook under a password begin alike. */
    private static final Map<String, String> REFUSED =
            Map.of(
                    "\u00d0\u00cf\u0011\u00e0", "old-or-locked",
                    "%PDF", "not-a-sheet",
                    "<", "not-a-sheet",
                    "{\\rt", "not-a-sheet",
                    "Rar!", "not-a-sheet",
                    "7z\u00bc", "not-a-sheet",
                    "\u0089PNG", "not-a-sheet",
                    "\u001f\u008b", "not-a-sheet");

    static Kind of(byte[] file) {
        String start = new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1);
        REFUSED.forEach(
                (sign, refusal) -> {
                    if (start.startsWith(sign)) {
                        throw new UnreadableSheet(refusal);
                    }
                });
        return start.matches("PK[\\x01-\\x07].*") ? WORKBOOK : TEXT;
    }
}
