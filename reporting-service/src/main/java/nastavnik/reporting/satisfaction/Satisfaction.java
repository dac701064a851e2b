package nastavnik.reporting.satisfaction;

import nastavnik.events.Stage;
import nastavnik.reporting.columns.Days;
import nastavnik.reporting.columns.Table;
import nastavnik.reporting.facts.Answers;
import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.facts.Questionnaires;
import nastavnik.reporting.methodology.Measure;
import nastavnik.reporting.methodology.Methodology.Term;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Satisfaction in some organisations, from what may be shown of them.
 *
 * @param numerator by the rule
 * @param denominator by the rule
 * @param asked people who were given a questionnaire
 * @param answered of them; whether shown or not
 * @param published people whose answers numerator and denominator are made of
 */
public record Satisfaction(
        long numerator, long denominator, long asked, long answered, long published) {

    /** What may be shown of organisations that are one whole, such as a municipality's. */
    public static Shown shown(
            int[] organisations, Measure.Satisfaction measure, Term term, Facts facts) {
        return Waves.in(organisations, measure, term, facts);
    }

    /**
     * Counts people, whoever they were merged into.
     *
     * @param rows visits the rows of answers that may be shown
     */
    public static Satisfaction of(
            int[] organisations,
            Measure.Satisfaction measure,
            Term term,
            Facts facts,
            Consumer<IntConsumer> rows) {
        Answers answers = facts.answers();
        Opinions opinions = new Opinions(answers, measure.rule());
        Tally published = new Tally();
        rows.accept(
                row ->
                        published.add(
                                person(facts, answers.respondent(row)),
                                opinions.points(row),
                                opinions.of(row)));
        Tally answered = new Tally();
        Tally asked = new Tally();
        for (int organisation : organisations) {
            answered(organisation, measure, term, facts, answered, asked);
            asked(organisation, measure, term, facts, asked);
        }
        return new Satisfaction(
                opinions.numerator(published),
                opinions.denominator(published),
                asked.size(),
                answered.size(),
                published.size());
    }

    private static void answered(
            int organisation,
            Measure.Satisfaction measure,
            Term term,
            Facts facts,
            Tally answered,
            Tally asked) {
        Answers answers = facts.answers();
        Opinions opinions = new Opinions(answers, measure.rule());
        for (int row = answers.firstIn(organisation);
                row != Table.NONE;
                row = answers.nextIn(row)) {
            if (answers.is(row, measure.side(), Stage.AFTER)
                    && has(term, answers.on(row))
                    && opinions.speaks(row)) {
                answered.add(person(facts, answers.respondent(row)), 0, 0);
                asked.add(person(facts, answers.respondent(row)), 0, 0);
            }
        }
    }

    private static void asked(
            int organisation, Measure.Satisfaction measure, Term term, Facts facts, Tally asked) {
        Questionnaires issued = facts.questionnaires();
        for (int row = issued.firstIn(organisation); row != Table.NONE; row = issued.nextIn(row)) {
            if (issued.is(row, measure.side(), Stage.AFTER)
                    && has(term, issued.on(row))
                    && issued.withdrawnOn(row) > Days.of(term.day())) {
                asked.add(person(facts, issued.respondent(row)), 0, 0);
            }
        }
    }

    private static boolean has(Term term, int day) {
        return day >= Days.of(term.begin()) && day <= Days.of(term.day());
    }

    private static int person(Facts facts, int respondent) {
        return facts.people().mergers().resolve(respondent);
    }
}
