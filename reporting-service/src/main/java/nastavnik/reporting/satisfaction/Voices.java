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
 * People of some organisations, whoever they were merged into, and what each of them said.
 *
 * @param shown whose answers may be shown, with their points
 * @param answered who answered, whether shown or not
 * @param asked who was given a questionnaire
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Voices(Tally.Packed shown, int[] answered, int[] asked) {

    /** What may be shown of a whole, such as a municipality, and the voices in it. */
    public record OfWhole(Measure.Satisfaction measure, Shown shown, Voices all) {

        /** Goes through all that was asked and answered in the organisations of the whole. */
        public static OfWhole of(
                int[] organisations, Measure.Satisfaction measure, Term term, Facts facts) {
            Shown shown = Satisfaction.shown(organisations, measure, term, facts);
            return new OfWhole(
                    measure, shown, Voices.of(organisations, measure, term, facts, shown::ofWhole));
        }

        /** The voices of one of its organisations. */
        public Voices part(int organisation, Term term, Facts facts) {
            int[] itself = {organisation};
            return Voices.of(
                    itself, measure, term, facts, visitor -> shown.ofPart(organisation, visitor));
        }
    }

    /**
     * The voices of some organisations.
     *
     * @param rows visits the rows of answers that may be shown
     */
    static Voices of(
            int[] organisations,
            Measure.Satisfaction measure,
            Term term,
            Facts facts,
            Consumer<IntConsumer> rows) {
        Listening listening = new Listening(measure, term, facts);
        rows.accept(listening::shown);
        for (int organisation : organisations) {
            listening.answeredIn(organisation);
            listening.askedIn(organisation);
        }
        return new Voices(
                listening.shown.packed(), listening.answered.people(), listening.asked.people());
    }

    /** Collects voices. */
    private static final class Listening {

        private final Measure.Satisfaction measure;
        private final Facts facts;
        private final Opinions opinions;
        private final int begin;
        private final int day;
        private final Tally shown = new Tally();
        private final Tally answered = new Tally();
        private final Tally asked = new Tally();

        Listening(Measure.Satisfaction measure, Term term, Facts facts) {
            this.measure = measure;
            this.facts = facts;
            this.opinions = new Opinions(facts.answers(), measure.rule());
            this.begin = Days.of(term.begin());
            this.day = Days.of(term.day());
        }

        void shown(int row) {
            int respondent = facts.answers().respondent(row);
            shown.add(person(respondent), opinions.points(row), opinions.of(row));
        }

        void answeredIn(int organisation) {
            Answers answers = facts.answers();
            for (int row = answers.firstIn(organisation);
                    row != Table.NONE;
                    row = answers.nextIn(row)) {
                if (answers.is(row, measure.side(), Stage.AFTER)
                        && isInTerm(answers.on(row))
                        && opinions.speaks(row)) {
                    answered.add(person(answers.respondent(row)), 0, 0);
                    asked.add(person(answers.respondent(row)), 0, 0);
                }
            }
        }

        void askedIn(int organisation) {
            Questionnaires issued = facts.questionnaires();
            for (int row = issued.firstIn(organisation);
                    row != Table.NONE;
                    row = issued.nextIn(row)) {
                if (issued.is(row, measure.side(), Stage.AFTER)
                        && isInTerm(issued.on(row))
                        && issued.withdrawnOn(row) > day) {
                    asked.add(person(issued.respondent(row)), 0, 0);
                }
            }
        }

        private boolean isInTerm(int on) {
            return on >= begin && on <= day;
        }

        private int person(int respondent) {
            return facts.people().mergers().resolve(respondent);
        }
    }
}
