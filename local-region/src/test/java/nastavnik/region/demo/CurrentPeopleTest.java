package nastavnik.region.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;

/** The school year in motion, whatever day the region is filled on. */
class CurrentPeopleTest {

    private final School school = School.all().getFirst();
    private final Words words = new Words();

    @Test
    void mentorsAreOlderPupilsThanTheirMentees() {
        var people = people(school, words);

        assertThat(people.mentors()).hasSize(14).allMatch(one -> one.classIn(2026) >= 10);
        assertThat(people.mentees()).hasSize(64).allMatch(one -> one.classIn(2026) <= 8);
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027, 2031})
    void theDistrictIsAliveInWhateverYearItIsFilled(int year) {
        var people = new CurrentPeople(new SchoolPeople(school, words, year), year);

        assertThat(people.mentees()).hasSize(64).allMatch(one -> one.classIn(year) <= 8);
        assertThat(people.choosing()).hasSizeGreaterThan(2);
        assertThat(people.mentors()).hasSize(14).allMatch(one -> one.classIn(year) >= 10);
    }

    @Test
    void nobodyIsThereTwice() {
        var people = people(school, words);
        var everybody = new ArrayList<>(people.mentees());
        everybody.addAll(people.mentors());
        everybody.addAll(people.newcomers());
        everybody.addAll(people.signing());
        everybody.addAll(people.teachers());
        everybody.addAll(people.young());
        everybody.addAll(people.choosing());

        assertThat(everybody.stream().map(Person::name)).doesNotHaveDuplicates();
    }

    @Test
    void theBasesHaveARowForEachOfThemUnderEveryHeading() {
        var people = people(school, words);
        var files = new CurrentFiles(people, words, at("2026-11-22"));

        for (var file : new BaseFile[] {files.mentees(), files.mentors()}) {
            var lines = file.text().lines().toList();
            assertThat(lines).hasSize(file.rows() + 1);
            assertThat(lines.stream().map(line -> line.split(";", -1).length).distinct())
                    .hasSize(1);
        }
    }

    @Test
    void noDayLiesAhead() {
        assertThat(at("2026-09-10").day(Month.OCTOBER, 5)).isEqualTo(LocalDate.of(2026, 9, 10));
        assertThat(at("2026-11-22").day(Month.OCTOBER, 5)).isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(at("2027-03-01").cycle()).isEqualTo("2026/27");
    }

    private static CurrentPeople people(School school, Words words) {
        return new CurrentPeople(new SchoolPeople(school, words, 2026), 2026);
    }

    private static Calendar at(String day) {
        return Calendar.at(Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC));
    }
}
