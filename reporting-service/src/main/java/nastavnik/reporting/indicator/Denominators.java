package nastavnik.reporting.indicator;

import nastavnik.events.Enrolment;
import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.methodology.Measure;
import nastavnik.reporting.methodology.Measure.Ages;
import nastavnik.reporting.methodology.Methodology.Term;

import java.util.Map;
import java.util.Optional;

/** Sums what the enrolments tell about the organisations of an area. */
final class Denominators {

    private Denominators() {}

    /**
     * @param sum of those that tell it
     * @param missing organisations whose last enrolment does not tell it, or that have none
     */
    record Sum(long sum, int missing) {}

    static Sum of(Area area, Measure.People rule, Term term, Facts facts) {
        long sum = 0;
        int missing = 0;
        for (int organisation : area.counted()) {
            Optional<Long> told =
                    facts.organisations()
                            .get(organisation)
                            .enrolment(term.day())
                            .flatMap(enrolment -> told(enrolment, rule, term));
            sum += told.orElse(0L);
            missing += told.isPresent() ? 0 : 1;
        }
        return new Sum(sum, missing);
    }

    private static Optional<Long> told(Enrolment enrolment, Measure.People rule, Term term) {
        return switch (rule.base()) {
            case PUPILS -> Optional.of((long) enrolment.pupils());
            case MENTOR_BASE -> Optional.of((long) enrolment.mentorBase());
            case TEACHERS -> Optional.of((long) enrolment.teachers());
            case YOUNG_SPECIALISTS -> Optional.of((long) enrolment.youngSpecialists());
            case PUPILS_OF_THE_AGES -> ofTheAges(enrolment, rule.ages(), term);
        };
    }

    private static Optional<Long> ofTheAges(
            Enrolment enrolment, @org.jspecify.annotations.Nullable Ages ages, Term term) {
        if (enrolment.byYearOfBirth().isEmpty() || ages == null) {
            return Optional.empty();
        }
        return Optional.of(
                enrolment.byYearOfBirth().entrySet().stream()
                        .filter(year -> ages.cover(term.year(), year.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum());
    }
}
