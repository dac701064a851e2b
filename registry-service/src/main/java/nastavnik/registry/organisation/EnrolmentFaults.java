package nastavnik.registry.organisation;

import nastavnik.events.Enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What no enrolment can be; the same for one typed in and for a row of a file. */
final class EnrolmentFaults {

    /** Larger than any school of the country. */
    static final int MOST_PUPILS = 20_000;

    static final int MOST_TEACHERS = 2_000;
    private static final LocalDate EARLIEST = LocalDate.of(1991, 1, 1);
    private static final int YOUNGEST = 2;
    private static final int OLDEST = 70;

    /**
     * One fault.
     *
     * @param field of the enrolment
     * @param key of the text, behind {@code input.}
     */
    record Fault(String field, String key, List<Object> arguments) {}

    private final List<Fault> found = new ArrayList<>();

    private EnrolmentFaults() {}

    static List<Fault> in(Enrolment enrolment, LocalDate today) {
        var faults = new EnrolmentFaults();
        faults.day(enrolment.on(), today);
        faults.number("pupils", enrolment.pupils(), MOST_PUPILS);
        faults.number("mentorBase", enrolment.mentorBase(), MOST_PUPILS);
        faults.number("teachers", enrolment.teachers(), MOST_TEACHERS);
        faults.number("youngSpecialists", enrolment.youngSpecialists(), MOST_TEACHERS);
        if (faults.found.isEmpty()) {
            faults.parts(enrolment);
            faults.years(enrolment);
        }
        return faults.found;
    }

    private void day(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            add("on", "enrolment-in-future");
        } else if (on.isBefore(EARLIEST)) {
            add("on", "enrolment-too-early");
        }
    }

    private void number(String field, int value, int most) {
        if (value < 0) {
            add(field, "enrolment-negative");
        } else if (value > most) {
            add(field, "enrolment-absurd", most);
        }
    }

    private void parts(Enrolment enrolment) {
        if (enrolment.mentorBase() > enrolment.pupils()) {
            add("mentorBase", "enrolment-mentor-base");
        }
        if (enrolment.youngSpecialists() > enrolment.teachers()) {
            add("youngSpecialists", "enrolment-young-specialists");
        }
    }

    private void years(Enrolment enrolment) {
        int year = enrolment.on().getYear();
        boolean possible =
                enrolment.byYearOfBirth().entrySet().stream()
                        .allMatch(
                                each ->
                                        each.getValue() >= 0
                                                && each.getKey() <= year - YOUNGEST
                                                && each.getKey() >= year - OLDEST);
        long sum = enrolment.byYearOfBirth().values().stream().mapToLong(n -> n).sum();
        if (!possible) {
            add("byYearOfBirth", "enrolment-years");
        } else if (sum > enrolment.pupils()) {
            add("byYearOfBirth", "enrolment-sum-of-years", sum, enrolment.pupils());
        }
    }

    private void add(String field, String key, Object... arguments) {
        found.add(new Fault(field, key, List.of(arguments)));
    }
}
