package nastavnik.registry.imports;

import nastavnik.events.MembershipResult;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Reads what a row says of the pair its person is in. */
final class ImpliedPair {

    private ImpliedPair() {}

    static BaseRow.Implied read(Cells cells, List<String> forms, LocalDate today) {
        LocalDate since = cells.day("since");
        LocalDate ended = cells.day("completed");
        LocalDate until = cells.day("until");
        if (since != null && ended != null && ended.isBefore(since)) {
            cells.notes().error(cells.cell("completed"), "end-before-beginning");
        }
        boolean over = ended != null && !ended.isAfter(today);
        boolean marked = "YES".equals(cells.code("mark", "mark"));
        if (marked && ended == null) {
            cells.notes().remark(cells.cell("mark"), "completed-without-date");
        }
        return new BaseRow.Implied(
                others(cells),
                forms.isEmpty() ? null : forms.getFirst(),
                since,
                ended == null ? until : ended,
                result(cells),
                over ? ended : null);
    }

    private static List<String> others(Cells cells) {
        String text = cells.text("other");
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[;,\\n]"))
                        .map(other -> other.replaceFirst("^\\s*\\d+[.)]\\s*", "").strip())
                        .filter(other -> !other.isEmpty())
                        .toList();
    }

    private static @Nullable MembershipResult result(Cells cells) {
        String text = cells.text("result");
        if (text == null) {
            return null;
        }
        return cells.wordings()
                .code("result", text)
                .map(MembershipResult::valueOf)
                .orElseGet(
                        () -> {
                            cells.notes().remark(cells.cell("result"), "unknown-result");
                            return null;
                        });
    }
}
