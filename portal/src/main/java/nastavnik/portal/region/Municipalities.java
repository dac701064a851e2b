package nastavnik.portal.region;

import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what registry and reporting know of the region's municipalities. */
@Component
class Municipalities {

    private static final String COVERAGE = "I01";

    /** Everything of the page; figures are missing while reporting is silent. */
    record Now(List<Row> rows, @Nullable Figure total, int parked, boolean silent) {

        /** Municipalities without a coordinator. */
        public long withoutCoordinator() {
            return rows.stream().filter(Row::withoutCoordinator).count();
        }

        /** Schools without a curator. */
        public int withoutCurator() {
            return rows.stream().mapToInt(row -> row.vacancies().withoutCurator()).sum();
        }
    }

    record Row(Vacancies vacancies, @Nullable Figure coverage) {

        public boolean withoutCoordinator() {
            return vacancies.missing().contains("MUNICIPAL_COORDINATOR");
        }

        double urgency() {
            double share = coverage == null || coverage.value() == null ? 0 : coverage.value();
            return (withoutCoordinator() ? 0 : 1000) + share;
        }
    }

    record AllVacancies(List<Vacancies> items) {}

    record Vacancies(
            String municipality,
            String shortName,
            List<String> missing,
            int organisations,
            int withoutHead,
            int withoutCurator) {}

    record Table(List<Area> rows, Area total, int parked) {}

    record Area(@Nullable String id, List<Figure> items) {

        Optional<Figure> coverage() {
            return items.stream().filter(item -> item.code().equals(COVERAGE)).findFirst();
        }
    }

    record Figure(
            String code,
            String display,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable Double value,
            @Nullable Double target,
            @Nullable Double expected) {

        /** Behind what is expected by today, or behind the target. */
        public boolean behind() {
            Double line = expected == null ? target : expected;
            return value != null && line != null && value < line;
        }
    }

    private final Services services;

    Municipalities(Services services) {
        this.services = services;
    }

    Now now() {
        List<Vacancies> all = services.registry().get(AllVacancies.class, "/vacancies").items();
        Optional<Table> table = table();
        Map<String, Area> areas =
                table.map(Table::rows).orElse(List.of()).stream()
                        .collect(
                                Collectors.toMap(
                                        area -> String.valueOf(area.id()), Function.identity()));
        List<Row> rows =
                all.stream()
                        .map(one -> row(one, areas.get(one.municipality())))
                        .sorted(
                                Comparator.comparingDouble(Row::urgency)
                                        .thenComparing(row -> row.vacancies().shortName()))
                        .toList();
        return new Now(
                rows,
                table.flatMap(known -> known.total().coverage()).orElse(null),
                table.map(Table::parked).orElse(0),
                table.isEmpty());
    }

    private static Row row(Vacancies vacancies, @Nullable Area area) {
        return new Row(vacancies, area == null ? null : area.coverage().orElse(null));
    }

    private Optional<Table> table() {
        try {
            return Optional.of(
                    services.reporting().get(Table.class, "/indicators/by-municipality"));
        } catch (Refused silent) {
            return Optional.empty();
        }
    }
}
