package nastavnik.portal.district;

import nastavnik.portal.frame.Formats;
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

/** Puts together what registry and reporting know of a district's schools. */
@Component
public class District {

    /** Everything of the page. */
    record Now(List<SchoolRow> schools, @Nullable Plan plan) {

        long without(String role) {
            return schools.stream().filter(school -> school.lacks(role)).count();
        }

        long uncounted() {
            return schools.stream().filter(school -> !school.counted()).count();
        }
    }

    record Vacancies(List<Vacancy> items) {}

    record Vacancy(
            String organisation, String shortName, List<String> missing, List<String> invited) {}

    record Organisations(List<Organisation> items) {}

    record Organisation(String id, @Nullable List<Enrolment> enrolments) {}

    record Enrolment(String on) {}

    record Plan(@Nullable String approved, List<Row> rows, Row total, int parked) {}

    record Row(@Nullable String organisation, List<Year> years) {}

    record Year(int year, Cell mentees, Cell mentors) {}

    record Cell(@Nullable Long plan, @Nullable Long fact) {}

    private final Services services;
    private final Formats formats;

    District(Services services, Formats formats) {
        this.services = services;
        this.formats = formats;
    }

    /** The schools of a municipality, red first; without figures while reporting is silent. */
    Now now(String municipality) {
        Optional<Plan> plan = plan(municipality);
        Map<String, Row> rows =
                plan.map(Plan::rows).orElse(List.of()).stream()
                        .filter(row -> row.organisation() != null)
                        .collect(
                                Collectors.toMap(
                                        row -> String.valueOf(row.organisation()),
                                        Function.identity()));
        Map<String, Organisation> known =
                services
                        .registry()
                        .get(Organisations.class, "/organisations?municipality={id}", municipality)
                        .items()
                        .stream()
                        .collect(Collectors.toMap(Organisation::id, Function.identity()));
        List<SchoolRow> schools =
                services
                        .registry()
                        .get(Vacancies.class, "/vacancies?municipality={id}", municipality)
                        .items()
                        .stream()
                        .map(one -> row(one, known.get(one.organisation()), rows))
                        .sorted(
                                Comparator.comparingLong(SchoolRow::urgency)
                                        .thenComparing(SchoolRow::ordered))
                        .toList();
        return new Now(schools, plan.orElse(null));
    }

    /** The year's total; none without a plan. */
    static SchoolRow.@Nullable Target total(Now now, boolean mentees) {
        Plan plan = now.plan();
        return plan == null ? null : target(plan.total(), mentees);
    }

    private SchoolRow row(
            Vacancy vacancy, @Nullable Organisation organisation, Map<String, Row> rows) {
        List<Enrolment> enrolments = organisation == null ? null : organisation.enrolments();
        Row row = rows.get(vacancy.organisation());
        return new SchoolRow(
                vacancy.organisation(),
                vacancy.shortName(),
                vacancy.missing(),
                vacancy.invited(),
                enrolments != null && !enrolments.isEmpty(),
                row == null ? null : target(row, true),
                row == null ? null : target(row, false));
    }

    private static SchoolRow.@Nullable Target target(Row row, boolean mentees) {
        if (row.years().isEmpty()) {
            return null;
        }
        Year year = row.years().getFirst();
        Cell cell = mentees ? year.mentees() : year.mentors();
        return new SchoolRow.Target(cell.plan(), cell.fact());
    }

    private Optional<Plan> plan(String municipality) {
        try {
            return Optional.of(
                    services.reporting()
                            .get(
                                    Plan.class,
                                    "/coverage-plan?municipality={id}&years={year}",
                                    municipality,
                                    formats.today().getYear()));
        } catch (Refused silent) {
            return Optional.empty();
        }
    }
}
