package nastavnik.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Enrolment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class EnrolmentFaultsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 676, 219, 40, 3, ",
        "2026-11-22, 0, 0, 0, 0, ",
        "2026-11-23, 676, 219, 40, 3, on enrolment-in-future",
        "1890-09-01, 676, 219, 40, 3, on enrolment-too-early",
        "2026-09-01, -1, 0, 40, 3, pupils enrolment-negative",
        "2026-09-01, 20001, 0, 40, 3, pupils enrolment-absurd",
        "2026-09-01, 100, 101, 40, 3, mentorBase enrolment-mentor-base",
        "2026-09-01, 100, -5, 40, 3, mentorBase enrolment-negative",
        "2026-09-01, 100, 10, 2, 3, youngSpecialists enrolment-young-specialists",
        "2026-09-01, 100, 10, 99999, 3, teachers enrolment-absurd"
    })
    void saysWhatNoEnrolmentCanBe(
            LocalDate on, int pupils, int base, int teachers, int young, String fault) {
        var faults =
                EnrolmentFaults.in(
                        new Enrolment(on, pupils, base, Map.of(), teachers, young), TODAY);

        assertThat(faults.stream().map(f -> f.field() + " " + f.key()).toList())
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void theYearsOfBirthFitTheDayAndTheSum() {
        assertThat(keys(Map.of(2015, 60, 2014, 40))).isEmpty();
        assertThat(keys(Map.of(2015, 60, 2014, 41))).containsExactly("enrolment-sum-of-years");
        assertThat(keys(Map.of(2026, 1))).containsExactly("enrolment-years");
        assertThat(keys(Map.of(1920, 1))).containsExactly("enrolment-years");
        assertThat(keys(Map.of(2015, -1))).containsExactly("enrolment-years");
    }

    private static List<String> keys(Map<Integer, Integer> byYear) {
        return EnrolmentFaults.in(
                        new Enrolment(LocalDate.of(2026, 9, 1), 100, 10, byYear, 5, 1), TODAY)
                .stream()
                .map(EnrolmentFaults.Fault::key)
                .toList();
    }
}
