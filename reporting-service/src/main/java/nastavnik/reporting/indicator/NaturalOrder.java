package nastavnik.reporting.indicator;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as people sort them: «СОШ №2» before «СОШ №10». */
public final class NaturalOrder {

    /** Compares names. */
    public static final Comparator<String> NAMES = NaturalOrder::compare;

    private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

    private NaturalOrder() {}

    private static int compare(String left, String right) {
        Matcher a = PIECE.matcher(left.toLowerCase(Locale.ROOT));
        Matcher b = PIECE.matcher(right.toLowerCase(Locale.ROOT));
        while (a.find() && b.find()) {
            int order = comparePieces(a.group(), b.group());
            if (order != 0) {
                return order;
            }
        }
        int byLength = Integer.compare(left.length(), right.length());
        return byLength != 0 ? byLength : left.compareTo(right);
    }

    private static int comparePieces(String a, String b) {
        return Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0))
                ? new BigInteger(a).compareTo(new BigInteger(b))
                : a.compareTo(b);
    }
}
