package nastavnik.portal.organisation;

import nastavnik.portal.frame.Body;
import nastavnik.portal.frame.Formats;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The programmes of an organisation, by school year. */
@Component
class ProgrammesOf {

    /** The forms of the dictionary, in its order. */
    static final List<String> FORMS =
            List.of(
                    "PUPIL_PUPIL",
                    "TEACHER_TEACHER",
                    "STUDENT_PUPIL",
                    "EMPLOYER_PUPIL",
                    "EMPLOYER_STUDENT",
                    "TEACHER_PUPIL");

    record Programmes(List<Programme> items) {}

    record Programme(
            String id,
            String status,
            String cycle,
            String title,
            List<String> forms,
            LocalDate since,
            LocalDate until,
            @Nullable LocalDate approved) {}

    /** What is typed to draft a programme. */
    record Draft(
            @Nullable String cycle,
            @Nullable String title,
            @Nullable List<String> forms,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {

        /** Whether the form is chosen. */
        public boolean has(String form) {
            return forms != null && forms.contains(form);
        }
    }

    private final Services services;
    private final Formats formats;

    ProgrammesOf(Services services, Formats formats) {
        this.services = services;
        this.formats = formats;
    }

    /** Latest first. */
    List<Programme> of(String organisation) {
        return services
                .registry()
                .get(Programmes.class, "/programmes?organisation={id}", organisation)
                .items()
                .stream()
                .sorted(Comparator.comparing(Programme::cycle).reversed())
                .toList();
    }

    /** The current school year, from its first day to the end of lessons. */
    Draft suggested() {
        String cycle = formats.cycle();
        int year = Integer.parseInt(cycle.substring(0, 4));
        return new Draft(
                cycle,
                null,
                List.of("PUPIL_PUPIL"),
                LocalDate.of(year, 9, 1),
                LocalDate.of(year + 1, 5, 31));
    }

    void draft(String organisation, Draft draft) {
        Body body =
                Body.with("organisation", organisation)
                        .and("cycle", draft.cycle())
                        .and("title", draft.title())
                        .and("forms", Objects.requireNonNullElse(draft.forms(), List.of()))
                        .and("since", draft.since())
                        .and("until", draft.until());
        services.registry().tell(HttpMethod.POST, "/programmes", body.fields());
    }

    void approve(String id, LocalDate on) {
        decide("/programmes/{id}/approval", id, on);
    }

    void close(String id, LocalDate on) {
        decide("/programmes/{id}/closing", id, on);
    }

    private void decide(String path, String id, LocalDate on) {
        services.registry().tell(HttpMethod.POST, path, Body.with("on", on).fields(), id);
    }
}
