package nastavnik.reporting.indicator;

import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.methodology.Measure;
import nastavnik.reporting.satisfaction.Voices;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was counted for a question, part by part. Days and rules are the question's. */
final class Kept {

    private record People(Measure.People rule, boolean expected) {}

    private final Map<People, ByPart<Found>> people = new ConcurrentHashMap<>();
    private final Map<Measure.Satisfaction, ByPart<Voices.OfWhole>> voices =
            new ConcurrentHashMap<>();
    private final ByPart<PairsOf.InForce> pairs = new ByPart<>();

    /** What is kept of a question about these facts. */
    static Kept of(Question question, Facts facts) {
        return facts.memory().of(question, Kept.class, Kept::new);
    }

    /** By organisation; rests on work. */
    ByPart<Found> people(Measure.People rule, boolean expected) {
        return people.computeIfAbsent(new People(rule, expected), _ -> new ByPart<>());
    }

    /** By municipality, or by organisation without one; rests on opinions. */
    ByPart<Voices.OfWhole> voices(Measure.Satisfaction measure) {
        return voices.computeIfAbsent(measure, _ -> new ByPart<>());
    }

    /** By organisation; rests on work. */
    ByPart<PairsOf.InForce> pairs() {
        return pairs;
    }
}
