package nastavnik.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Enrolment;
import nastavnik.events.OrganisationKind;
import nastavnik.registry.organisation.SchoolPlan.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

class SchoolImportTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2020, 9, 1);

    private final Region region = new Region();

    @Test
    void takesSchoolsWithReadableIdsAndTheirEnrolments() {
        var imported =
                region.take(
                        """
                        organisation;pupils;mentor_base
                        СОШ №1;676;219
                        Ёлкинская ООШ;42;10
                        """,
                        SEPTEMBER);

        assertThat(imported.remarks()).isEmpty();
        assertThat(region.organisations())
                .extracting("id")
                .containsExactly("district-elkinskaya-oosh", "district-sosh-1");
        assertThat(region.of("district-sosh-1").facts().enrolments())
                .containsExactly(new Enrolment(SEPTEMBER, 676, 219, Map.of(), 0, 0));
    }

    @Test
    void readsWhatSchoolsReallySend() {
        var imported =
                region.take(
                        """
                        Контингент школ района на 1 сентября;;;;;;
                        № п/п;Школа;Всего обучающихся;Контингент наставников;На дату;2010;Вид организации
                        1;2;3;4;5;6;7
                        1;СОШ №1;1 676;219;01.09.2025 г.;80;школа
                        2;Лицей «Мир»;20;5;2025-09-01;;Лицей
                        3;Техникум;20;5;2025-09-01;;СПО
                        ;ИТОГО;1716;229;;;
                        """,
                        null);

        assertThat(imported.remarks()).isEmpty();
        assertThat(imported.outcomes()).containsOnly(Outcome.ADDED).hasSize(3);
        assertThat(region.of("district-sosh-1").facts().enrolments())
                .containsExactly(
                        new Enrolment(LocalDate.of(2025, 9, 1), 1676, 219, Map.of(2010, 80), 0, 0));
        assertThat(region.of("district-tekhnikum").facts().kind())
                .isEqualTo(OrganisationKind.VOCATIONAL);
    }

    @Test
    void listsEveryErrorByRowAndColumnAndTakesTheOtherRows() {
        var imported =
                region.take(
                        """
                        organisation;pupils;mentor_base;on
                        СОШ №1;676;219;01.09.2020
                        CОШ №2;353;115;01.09.2020
                        СОШ №3;-5;0;01.09.2020
                        СОШ №4;100;101;01.09.2020
                        СОШ №5;20001;0;01.09.2020
                        СОШ №6;10;5;31.02.2020
                        СОШ №7;10;5;01.09.2099
                        ;10;5;01.09.2020
                        СОШ №8;;5;01.09.2020
                        сош № 1;676;219;01.09.2020
                        СОШ №9;=1+1;5;01.09.2020
                        СОШ №10;много;5;01.09.2020
                        """,
                        null);

        assertThat(imported.remarks())
                .containsExactlyInAnyOrder(
                        "12B sheet.formula",
                        "3A sheet.mixed-letters",
                        "4B input.enrolment-negative",
                        "5C input.enrolment-mentor-base",
                        "6B input.enrolment-absurd",
                        "7D sheet.no-such-day",
                        "8D input.enrolment-in-future",
                        "9A school-import.no-name",
                        "10B school-import.no-pupils",
                        "11A school-import.duplicate-row",
                        "13B sheet.no-whole-number");
        assertThat(region.organisations()).extracting("id").containsExactly("district-sosh-1");
    }

    @Test
    void theDayIsNeeded() {
        assertThat(region.take("school;pupils\nСОШ №1;5\n", null).remarks())
                .containsExactly("2 school-import.no-day");
    }

    @Test
    void aSchoolIsKnownAgainByIdOrByEitherName() {
        region.put(
                "77001",
                Organisation.register(
                                "77001", OrganisationTest.facts(OrganisationKind.SCHOOL, "СОШ №1"))
                        .state());

        assertThat(region.take("school;pupils\nсош № 1;5\n", SEPTEMBER).outcomes())
                .containsExactly(Outcome.CHANGED);
        assertThat(region.take("school;pupils;id\nШкола 1;5;77001\n", SEPTEMBER).outcomes())
                .containsExactly(Outcome.UNCHANGED);
        assertThat(region.take("school;pupils;id\nСОШ №1;5;77002\n", SEPTEMBER).remarks())
                .containsExactly("2 school-import.other-id");
        assertThat(region.organisations()).hasSize(1);
    }

    @Test
    void anIdOfAnotherMunicipalityIsAnUnknownSchool() {
        var rows = Region.rows("school;pupils;id\nСОШ №1;5;elsewhere-1\n", SEPTEMBER).rows();

        SchoolPlan plan = SchoolPlan.of("district", rows, List.of(), "elsewhere-1"::equals);

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.remarks())
                .extracting("key")
                .containsExactly("school-import.unknown-school");
    }

    @Test
    void anIdThatIsTakenGetsANumber() {
        var rows = Region.rows("school;pupils\nСОШ №1;5\n", SEPTEMBER).rows();

        SchoolPlan plan = SchoolPlan.of("district", rows, List.of(), "district-sosh-1"::equals);

        assertThat(plan.steps()).extracting("id").containsExactly("district-sosh-1-2");
    }

    @Test
    void aClosedSchoolTakesNoLaterEnrolment() {
        region.take("school;pupils\nСОШ №1;5\n", SEPTEMBER);
        region.put(
                "district-sosh-1",
                region.of("district-sosh-1").close("district-sosh-1", SEPTEMBER).state());

        assertThat(region.take("school;pupils;on\nСОШ №1;6;02.09.2020\n", null).remarks())
                .containsExactly("2 problem.organisation-is-open-on-the-day.detail");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyFileAgainChangesNothingInAnyOrderOfRows(long seed) {
        var random = new Random(seed);
        List<String> rows = randomRows(random);
        region.take(file(rows), SEPTEMBER);
        var before = region.organisations();
        int told = region.told().size();

        Collections.shuffle(rows, random);
        var again = region.take(file(rows), SEPTEMBER);

        assertThat(again.outcomes()).containsOnly(Outcome.UNCHANGED);
        assertThat(region.told()).hasSize(told);
        assertThat(region.organisations()).isEqualTo(before);
    }

    private static String file(List<String> rows) {
        return "organisation;pupils;mentor_base;on\n" + String.join("\n", rows);
    }

    /** One row a school and day; some are wrong, and stay so. */
    private static List<String> randomRows(Random random) {
        List<String> rows = new ArrayList<>();
        for (int school = 1; school <= 30; school++) {
            for (int year = 2018; year <= 2018 + random.nextInt(4); year++) {
                int pupils = random.nextInt(-20, 900);
                rows.add(
                        "СОШ №%d;%d;%d;01.09.%d"
                                .formatted(school, pupils, random.nextInt(0, 300), year));
            }
        }
        return rows;
    }
}
