package nastavnik.reporting.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import nastavnik.platform.aggregate.NotFound;
import nastavnik.reporting.answer.Basis;
import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.methodology.Indicator.Level;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Indicators of one area, or of all parts of a whole with its total. */
final class Tables {

    /** The figures of an area, as computed. */
    record Row(Level level, @Nullable String id, String name, List<Figure> figures) {}

    /** Parts and whole, as computed. */
    record Table(List<Row> rows, Row total) {}

    /** The figures of an area, in words. */
    record Said(Level level, @Nullable String id, String name, List<Item> items) {}

    /** The answer about one area. */
    record One(@JsonUnwrapped Said area, @JsonUnwrapped Basis basis) {}

    /** The answer about all parts of a whole. */
    record Many(List<Said> rows, Said total, @JsonUnwrapped Basis basis) {}

    private Tables() {}

    static Row row(Area area, Figures figures) {
        return new Row(area.level(), area.id(), area.name(), figures.of(area));
    }

    /** Every counted organisation of a municipality, and the municipality. */
    static Table byOrganisation(String municipality, Question question, Facts facts) {
        Area whole = question.area(municipality, facts).orElseThrow(NotFound::new);
        return table(whole, IntStream.of(whole.counted()), question, facts);
    }

    /** Every municipality, and the region. */
    static Table byMunicipality(Question question, Facts facts) {
        return table(
                question.region(facts), facts.organisations().municipalities(), question, facts);
    }

    static Said said(Row row, Wording wording) {
        return new Said(row.level(), row.id(), row.name(), wording.items(row.figures()));
    }

    static Many said(Table table, Basis basis, Wording wording) {
        Function<Row, Said> say = row -> said(row, wording);
        return new Many(table.rows().stream().map(say).toList(), say.apply(table.total()), basis);
    }

    private static Table table(Area whole, IntStream parts, Question question, Facts facts) {
        Figures figures = new Figures(question, facts);
        List<Row> rows =
                parts.mapToObj(facts.organisations()::id)
                        .flatMap(id -> question.area(id, facts).stream())
                        .sorted(
                                Comparator.comparing(Area::name, NaturalOrder.NAMES)
                                        .thenComparing(area -> String.valueOf(area.id())))
                        .map(area -> row(area, figures))
                        .toList();
        return new Table(rows, row(whole, figures));
    }
}
