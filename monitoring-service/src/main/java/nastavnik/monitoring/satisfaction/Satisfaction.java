package nastavnik.monitoring.satisfaction;

import nastavnik.events.Side;
import nastavnik.events.Stage;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How satisfied mentees and mentors of an organisation are, as far as it may be shown. */
record Satisfaction(String organisation, Stage stage, Rule rule, List<OfSide> sides) {

    /** A questionnaire given; {@code open} while an answer may still come. */
    record Asked(Side side, String form, boolean open) {}

    /** An answer that counts. */
    record Answer(Side side, String form, boolean satisfied, Instant at, String id) {}

    /** One side of all forms, and by form. */
    record OfSide(
            Side side,
            int asked,
            int answered,
            @Nullable Integer published,
            @Nullable Integer satisfied,
            @Nullable Integer percent,
            boolean hidden,
            List<OfForm> forms) {}

    /** One form. */
    record OfForm(
            String form,
            int asked,
            int answered,
            @Nullable Integer published,
            @Nullable Integer satisfied,
            @Nullable Integer percent,
            boolean hidden) {

        static OfForm of(String form, Count count) {
            return new OfForm(
                    form,
                    count.asked(),
                    count.answered(),
                    count.published(),
                    count.satisfied(),
                    count.percent(),
                    count.hidden());
        }
    }

    static Satisfaction of(
            String organisation, Stage stage, List<Asked> asked, List<Answer> answers) {
        return new Satisfaction(
                organisation,
                stage,
                Rule.MEAN_OF_MARKS,
                Stream.of(Side.values()).map(side -> side(side, asked, answers)).toList());
    }

    private static OfSide side(Side side, List<Asked> asked, List<Answer> answers) {
        List<Asked> given = asked.stream().filter(one -> one.side() == side).toList();
        List<Answer> came = answers.stream().filter(one -> one.side() == side).toList();
        Count total = count(given, came, _ -> true);
        List<String> codes = given.stream().map(Asked::form).distinct().sorted().toList();
        List<Count> parts =
                SmallNumbers.parts(
                        codes.stream().map(code -> count(given, came, code::equals)).toList(),
                        total.hidden());
        TreeMap<String, OfForm> forms = new TreeMap<>();
        for (int i = 0; i < codes.size(); i++) {
            forms.put(codes.get(i), OfForm.of(codes.get(i), parts.get(i)));
        }
        return new OfSide(
                side,
                total.asked(),
                total.answered(),
                total.published(),
                total.satisfied(),
                total.percent(),
                total.hidden(),
                List.copyOf(forms.values()));
    }

    private static Count count(List<Asked> asked, List<Answer> answers, Predicate<String> form) {
        List<Asked> given = asked.stream().filter(one -> form.test(one.form())).toList();
        List<Boolean> satisfied =
                answers.stream()
                        .filter(one -> form.test(one.form()))
                        .sorted(Comparator.comparing(Answer::at).thenComparing(Answer::id))
                        .map(Answer::satisfied)
                        .collect(Collectors.toList());
        boolean open = given.stream().anyMatch(Asked::open);
        return SmallNumbers.count(given.size(), satisfied, open);
    }
}
