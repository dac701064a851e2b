package nastavnik.reporting.indicator;

import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.methodology.Measure;
import nastavnik.reporting.methodology.Methodology.Term;
import nastavnik.reporting.satisfaction.Satisfaction;
import nastavnik.reporting.satisfaction.Voices;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Satisfaction of every area alike, so that nothing hidden in a table can be had by asking for the
 * part alone: a municipality with its organisations is the whole in which small numbers are hidden,
 * and the region the sum of the municipalities.
 */
final class Satisfied {

    private final Question question;
    private final Term term;
    private final Facts facts;
    private final Kept kept;

    Satisfied(Question question, Facts facts, Kept kept) {
        this.question = question;
        this.term = known(question);
        this.facts = facts;
        this.kept = kept;
    }

    /** A day ahead is told as today: more answers may come before it. */
    private static Term known(Question question) {
        Term asked = question.term();
        return asked.day().isAfter(question.today())
                ? new Term(question.today(), asked.begin(), asked.first(), asked.last())
                : asked;
    }

    Count in(Area area, Measure.Satisfaction measure) {
        Satisfaction found = Satisfaction.of(measure, voices(area, measure));
        return new Count(
                found.numerator(),
                found.denominator(),
                Map.of(),
                0,
                new Count.Asked(found.asked(), found.answered(), found.published()));
    }

    private List<Voices> voices(Area area, Measure.Satisfaction measure) {
        return switch (area.level()) {
            case ORGANISATION ->
                    List.of(whole(measure, around(area)).part(area.all()[0], term, facts));
            case MUNICIPALITY -> List.of(whole(measure, area).all());
            case REGION -> wholes(area).map(whole -> whole(measure, whole).all()).toList();
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
        List<Area> municipalities =
                facts.organisations()
                        .municipalities()
                        .mapToObj(this::area)
                        .flatMap(Optional::stream)
                        .toList();
        BitSet inside = new BitSet();
        municipalities.forEach(whole -> IntStream.of(whole.all()).forEach(inside::set));
        Stream<Area> others =
                IntStream.of(region.all())
                        .filter(organisation -> !inside.get(organisation))
                        .mapToObj(this::area)
                        .flatMap(Optional::stream);
        return Stream.concat(municipalities.stream(), others);
    }

    private Optional<Area> area(int organisation) {
        return question.area(facts.organisations().id(organisation), facts);
    }

    private Voices.OfWhole whole(Measure.Satisfaction measure, Area whole) {
        int number = facts.organisations().roster().find(String.valueOf(whole.id()));
        return kept.voices(measure)
                .of(
                        number,
                        whole.all(),
                        facts.opinions(),
                        () -> Voices.OfWhole.of(whole.all(), measure, term, facts));
    }

    private static boolean contains(Area whole, int organisation) {
        return Arrays.stream(whole.all()).anyMatch(one -> one == organisation);
    }
}
