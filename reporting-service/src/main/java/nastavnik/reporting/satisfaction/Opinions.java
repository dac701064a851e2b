package nastavnik.reporting.satisfaction;

import nastavnik.reporting.columns.Table;
import nastavnik.reporting.facts.Answers;
import nastavnik.reporting.methodology.SatisfactionRule;
import nastavnik.reporting.methodology.SatisfactionRule.Choice;
import nastavnik.reporting.methodology.SatisfactionRule.MeanOfMarks;
import nastavnik.reporting.methodology.SatisfactionRule.MeanPerCent;
import nastavnik.reporting.methodology.SatisfactionRule.OneQuestion;

import java.util.List;
import java.util.function.ToIntFunction;

/** What answers say by a rule: points, of so many marks. Exact: nothing is divided. */
record Opinions(Answers answers, SatisfactionRule rule) {

    private static final int HIGHEST_MARK = 10;

    /** Whether somebody was asked what the rule goes by. */
    boolean speaks(int row) {
        return of(row) > 0;
    }

    /** Points of one answered questionnaire. */
    int points(int row) {
        return switch (rule) {
            case MeanOfMarks _, MeanPerCent _ -> answers.sum(row);
            case OneQuestion one -> first(one.questions(), code -> answers.mark(row, code));
            case Choice choice -> first(choice.questions(), code -> answers.choice(row, code));
        };
    }

    /** How many marks the points were given in. */
    int of(int row) {
        return switch (rule) {
            case MeanOfMarks _, MeanPerCent _ -> answers.marks(row);
            case OneQuestion _, Choice _ -> points(row) == Table.NONE ? 0 : 1;
        };
    }

    /** The numerator of people's points and the number of their marks. */
    static long numerator(SatisfactionRule rule, Tally people) {
        return switch (rule) {
            case MeanOfMarks mean ->
                    people.count((points, of) -> points * 10L >= (long) mean.fromTenths() * of);
            case OneQuestion one -> people.count((points, of) -> points >= (long) one.from() * of);
            case Choice _ -> people.count((points, of) -> points >= of);
            case MeanPerCent _ -> people.sum((points, _) -> points);
        };
    }

    /** Its denominator. */
    static long denominator(SatisfactionRule rule, Tally people) {
        return rule instanceof MeanPerCent
                ? people.sum((_, of) -> (long) of * HIGHEST_MARK)
                : people.size();
    }

    private static int first(List<String> questions, ToIntFunction<String> answer) {
        for (String code : questions) {
            int said = answer.applyAsInt(code);
            if (said != Table.NONE) {
                return said;
            }
        }
        return Table.NONE;
    }
}
