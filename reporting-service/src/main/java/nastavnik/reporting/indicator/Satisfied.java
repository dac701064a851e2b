package nastavnik.reporting.indicator;

import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.methodology.Indicator.Level;
import nastavnik.reporting.methodology.Measure;
import nastavnik.reporting.methodology.Methodology.Term;
import nastavnik.reporting.satisfaction.Satisfaction;
import nastavnik.reporting.satisfaction.Shown;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Satisfaction of every area alike, so that nothing hidden in a table can be had by asking for the
 * part alone: a municipality with its organisations is the whole in which small numbers are hidden,
 * and the region the sum of the municipalities.
 */
final class Satisfied {

    private record Whole(Measure.Satisfaction measure, String id) {}

    private final Question question;
    private final Term term;
    private final Facts facts;
    private final Map<Whole, Shown> shown = new HashMap<>();

    Satisfied(Question question, Facts facts) {
        this.question = question;
        this.term = known(question);
        this.facts = facts;
    }

    /** A day ahead is told as today: more answers may come before it. */
    private static Term known(Question question) {
        Term asked = question.term();
        return asked.day().isAfter(question.today())
                ? new Term(question.today(), asked.begin(), asked.first(), asked.last())
                : asked;
    }

    Count in(Area area, Measure.Satisfaction measure) {
        Satisfaction found = Satisfaction.of(area.all(), measure, term, facts, rows(area, measure));
        return new Count(
                found.numerator(),
                found.denominator(),
                Map.of(),
                0,
                new Count.Asked(found.asked(), found.answered(), found.published()));
    }

    private Consumer<IntConsumer> rows(Area area, Measure.Satisfaction measure) {
        return switch (area.level()) {
            case ORGANISATION -> {
                int organisation = area.all()[0];
                Shown whole = shown(measure, around(area));
                yield visitor -> whole.ofPart(organisation, visitor);
            }
            case MUNICIPALITY -> shown(measure, area)::ofWhole;
            case REGION ->
                    visitor ->
                            wholes(area).forEach(whole -> shown(measure, whole).ofWhole(visitor));
        };
    }

    /** The municipality an organisation lies in; without one it is a whole of its own. */
    private Area around(Area organisation) {
        return Optional.ofNullable(organisation.municipality())
                .flatMap(id -> question.area(id, facts))
                .filter(whole -> contains(whole, organisation.all()[0]))
                .orElse(organisation);
    }

    private Stream<Area> wholes(Area region) {
        Stream<Area> municipalities =
                facts.organisations()
                        .municipalities()
                        .mapToObj(this::area)
                        .flatMap(Optional::stream);
        Stream<Area> others =
                IntStream.of(region.all())
                        .mapToObj(this::area)
                        .flatMap(Optional::stream)
                        .filter(one -> around(one).level() == Level.ORGANISATION);
        return Stream.concat(municipalities, others);
    }

    private Optional<Area> area(int organisation) {
        return question.area(facts.organisations().id(organisation), facts);
    }

    private Shown shown(Measure.Satisfaction measure, Area whole) {
        Whole key = new Whole(measure, String.valueOf(whole.id()));
        return shown.computeIfAbsent(
                key, _ -> Satisfaction.shown(whole.all(), measure, term, facts));
    }

    private static boolean contains(Area whole, int organisation) {
        return Arrays.stream(whole.all()).anyMatch(one -> one == organisation);
    }
}
