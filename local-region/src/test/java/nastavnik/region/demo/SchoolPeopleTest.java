package nastavnik.region.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** The made-up people fit the published numbers of their school. */
class SchoolPeopleTest {

    private static final int NOW = 2026;

    private final Words words = new Words();

    static List<School> schools() {
        return School.all();
    }

    @ParameterizedTest
    @MethodSource("schools")
    void everyYearHasAsManyMenteesAndMentorsAsTheFactsSay(School school) {
        var people = people(school);

        IntStream.rangeClosed(Coverage.FIRST, NOW)
                .forEach(
                        year -> {
                            assertThat(people.mentees(year))
                                    .hasSize(Coverage.mentees(school, year))
                                    .hasSizeLessThanOrEqualTo(school.pupils());
                            assertThat(people.mentors(year))
                                    .hasSizeGreaterThanOrEqualTo(Coverage.mentors(school, year))
                                    .hasSizeLessThanOrEqualTo(school.mentorBase());
                        });
    }

    @ParameterizedTest
    @MethodSource("schools")
    void classesFitTheYearsOfBirth(School school) {
        var people = people(school);

        for (int year = Coverage.FIRST; year <= NOW; year++) {
            int now = year;
            assertThat(people.mentees(year)).allMatch(one -> isBetween(one.classIn(now), 1, 9));
            assertThat(people.mentors(year)).allMatch(one -> isBetween(one.classIn(now), 9, 11));
            assertThat(people.mentees(year))
                    .allMatch(one -> now - one.born() == one.classIn(now) + 6);
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void everyMenteeIsInOneGroupOfALedSize(School school) {
        var people = people(school);

        for (int year = Coverage.FIRST; year <= NOW; year++) {
            var led = new ArrayList<Person>();
            people.groups(year).values().forEach(led::addAll);
            led.addAll(year == NOW ? people.waiting() : List.of());
            assertThat(led).containsExactlyInAnyOrderElementsOf(people.mentees(year));
            assertThat(people.groups(year).values())
                    .allMatch(group -> group.size() <= SchoolPeople.GROUP);
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void nobodyLeadsAndIsLedInTheSameYear(School school) {
        var people = people(school);

        for (int year = Coverage.FIRST; year <= NOW; year++) {
            var both = new HashSet<>(people.mentors(year));
            both.retainAll(people.mentees(year));
            assertThat(both).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void theSamePeopleAtEachLoading(School school) {
        var once = people(school);
        var again = people(school);

        assertThat(once.groups(Coverage.LAST)).isEqualTo(again.groups(Coverage.LAST));
        assertThat(new CurrentPeople(people(school), 2026).newcomers())
                .isEqualTo(new CurrentPeople(people(school), 2026).newcomers());
    }

    private SchoolPeople people(School school) {
        return new SchoolPeople(school, words, NOW);
    }

    private static boolean isBetween(int value, int from, int to) {
        return from <= value && value <= to;
    }
}
