package nastavnik.registry.imports;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The years of birth a mentor wishes, from an age as people write it, such as «10–12». */
record Ages(@Nullable Integer bornFrom, @Nullable Integer bornTo) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Ages ANY = new Ages(null, null);

    static Ages read(Cells cells, int cycleYear) {
        String text = cells.text("desiredAge");
        if (text == null) {
            return ANY;
        }
        List<Integer> ages =
                NUMBER.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .map(Integer::valueOf)
                        .toList();
        if (ages.isEmpty() || ages.size() > 2 || cells.cell("desiredAge").day() != null) {
            cells.notes().remark(cells.cell("desiredAge"), "unknown-age");
            return ANY;
        }
        int youngest = Math.min(ages.getFirst(), ages.getLast());
        int oldest = Math.max(ages.getFirst(), ages.getLast());
        boolean open = ages.size() == 1 && text.contains("+");
        return new Ages(open ? null : cycleYear - oldest, cycleYear - youngest);
    }
}
