package nastavnik.registry.sheet;

/** How much a text looks Russian: small letters after letters, few strange signs. */
final class Likeness {

    private static final int STRANGE = -4;

    /** Signs that Russian tables hold beside letters: № « » – — … and the like. */
    private static final String USUAL =
            "\u2116\u00ab\u00bb\u2013\u2014\u2026\u201c\u201d\u201e\u00a0";

    private Likeness() {}

    static long toRussian(String text) {
        long sum = 0;
        boolean afterLetter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            sum += weight(c, afterLetter);
            afterLetter = russian(c);
        }
        return sum;
    }

    private static int weight(char c, boolean afterLetter) {
        if (c < 0x80 || USUAL.indexOf(c) >= 0) {
            return 0;
        }
        if (!russian(c)) {
            return STRANGE;
        }
        if (Character.isLowerCase(c)) {
            return 2;
        }
        return afterLetter ? 0 : 1;
    }

    private static boolean russian(char c) {
        return (c >= '\u0410' && c <= '\u044f') || c == '\u0401' || c == '\u0451';
    }
}
