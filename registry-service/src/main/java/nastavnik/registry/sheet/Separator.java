package nastavnik.registry.sheet;

import de.siegmar.fastcsv.reader.CsvRecord;

/** What stands between the fields: the mark that most of the first lines hold. */
final class Separator {

    private static final char[] CANDIDATES = {';', '\t', ','};
    private static final int LINES = 50;
    private static final String HINT = "sep=";

    private Separator() {}

    static char of(String text) {
        if (text.startsWith(HINT) && text.length() > HINT.length()) {
            return text.charAt(HINT.length());
        }
        char best = CANDIDATES[0];
        long most = 0;
        for (char candidate : CANDIDATES) {
            long lines = linesWith(candidate, text);
            if (lines > most) {
                best = candidate;
                most = lines;
            }
        }
        return best;
    }

    /** Excel writes the separator into a line of its own. */
    static boolean isHint(CsvRecord first) {
        return first.getField(0).startsWith(HINT) && first.getFieldCount() <= 2;
    }

    private static long linesWith(char candidate, String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES)
                .filter(line -> outsideQuotes(line).indexOf(candidate) >= 0)
                .count();
    }

    private static String outsideQuotes(String line) {
        return line.replaceAll("\"[^\"]*\"?", "");
    }
}
