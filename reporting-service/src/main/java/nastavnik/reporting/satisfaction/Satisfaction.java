package nastavnik.reporting.satisfaction;

import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.methodology.Measure;
import nastavnik.reporting.methodology.Methodology.Term;

import java.util.BitSet;
import java.util.List;

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

    /** Counts people once, in however many of the parts they have a voice. */
    public static Satisfaction of(Measure.Satisfaction measure, List<Voices> parts) {
        Tally published = new Tally();
        BitSet answered = new BitSet();
        BitSet asked = new BitSet();
        for (Voices part : parts) {
            published.add(part.shown());
            add(part.answered(), answered);
            add(part.asked(), asked);
        }
        return new Satisfaction(
                Opinions.numerator(measure.rule(), published),
                Opinions.denominator(measure.rule(), published),
                asked.cardinality(),
                answered.cardinality(),
                published.size());
    }

    private static void add(int[] people, BitSet all) {
        for (int person : people) {
            all.set(person);
        }
    }
}
