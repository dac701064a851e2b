package nastavnik.region.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The past is worth looking at: the plan was kept, missed and surpassed. */
class CoverageTest {

    @Test
    void theBasesAreThePublishedOnes() {
        var schools = School.all();

        assertThat(schools).hasSize(13);
        assertThat(schools.stream().mapToInt(School::pupils).sum()).isEqualTo(2852);
        assertThat(schools.stream().mapToInt(School::mentorBase).sum()).isEqualTo(857);
    }

    @Test
    void oneSchoolIsAboveThePlanAndOneBelowItEveryYear() {
        var above = School.all().get(3);
        var below = School.all().get(10);

        for (int year = Coverage.FIRST; year <= Coverage.LAST; year++) {
            assertThat(Coverage.mentees(above, year)).isGreaterThan(planned(above, year));
            assertThat(Coverage.mentees(below, year)).isLessThan(planned(below, year));
        }
    }

    @Test
    void oneSchoolHitsAPlanThatWasRoundedFromAHalf() {
        var exact = School.all().get(4);

        assertThat(exact.pupils() * Coverage.menteesPerMille(2021) % 1000).isEqualTo(500);
        assertThat(Coverage.mentees(exact, 2021)).isEqualTo(planned(exact, 2021)).isEqualTo(41);
    }

    private static int planned(School school, int year) {
        return Coverage.planned(school.pupils(), Coverage.menteesPerMille(year));
    }
}
