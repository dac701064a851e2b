package nastavnik.registry.imports;

import org.jspecify.annotations.Nullable;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time a mentor has, from words such as «2 hours a week» in the file's language. */
final class Budget {

    private static final Pattern AMOUNT =
            Pattern.compile("(\\d{1,3}(?:[.,]\\d)?)\\s*(\\p{L}*)\\.?(.*)", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int MINUTES = 60;
    private static final int WEEKS = 4;
    private static final int MOST = 2400;

    private Budget() {}

    static @Nullable Integer minutesAWeek(Cells cells) {
        String text = cells.text("timeBudget");
        if (text == null) {
            return null;
        }
        Matcher amount = AMOUNT.matcher(text);
        Integer minutes = amount.find() ? minutes(cells, amount) : null;
        if (minutes == null || minutes < 1 || minutes > MOST) {
            cells.notes().remark(cells.cell("timeBudget"), "unknown-budget");
            return null;
        }
        return minutes;
    }

    private static @Nullable Integer minutes(Cells cells, Matcher amount) {
        double number = Double.parseDouble(amount.group(1).replace(',', '.'));
        String unit = amount.group(2);
        boolean hours = unit.isEmpty() || is(cells, "HOUR", unit);
        if (!hours && !is(cells, "MINUTE", unit)) {
            return null;
        }
        double minutes = hours ? number * MINUTES : number;
        boolean monthly = false;
        for (MatchResult word : WORD.matcher(amount.group(3)).results().toList()) {
            monthly |= is(cells, "MONTH", word.group());
        }
        return (int) Math.round(monthly ? minutes / WEEKS : minutes);
    }

    private static boolean is(Cells cells, String unit, String word) {
        return cells.wordings().code("unit", word).filter(unit::equals).isPresent();
    }
}
