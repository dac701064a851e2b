package nastavnik.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nastavnik.events.Enrolment;
import nastavnik.events.OrganisationEvent.EnrolmentRecorded;
import nastavnik.events.OrganisationEvent.OrganisationChanged;
import nastavnik.events.OrganisationEvent.OrganisationClosed;
import nastavnik.events.OrganisationEvent.OrganisationRegistered;
import nastavnik.events.OrganisationFlag;
import nastavnik.events.OrganisationKind;
import nastavnik.events.OrganisationState;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Refusal;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

class OrganisationTest {

    private static final LocalDate OPENED = LocalDate.of(2020, 9, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Enrolment ENROLMENT = new Enrolment(DAY, 676, 219, Map.of(), 40, 3);

    private final Organisation school = school(OrganisationKind.SCHOOL);

    @Test
    void registeringTellsWhatItIs() {
        var change = Organisation.register("s1", facts(OrganisationKind.SCHOOL, "СОШ №1"));

        assertThat(change.events())
                .containsExactly(new OrganisationRegistered("s1", OPENED, change.state().facts()));
    }

    @Test
    void oneShortNameIsOneClaimHoweverItIsTyped() {
        assertThat(Claims.of(facts(OrganisationKind.SCHOOL, "СОШ № 1")))
                .isEqualTo(Claims.of(facts(OrganisationKind.SCHOOL, "cош №1")));
        assertThat(Claims.of(facts(OrganisationKind.SCHOOL, "СОШ № 1")))
                .isNotEqualTo(Claims.of(facts(OrganisationKind.SCHOOL, "СОШ № 11")));
    }

    @Test
    void recordingTheSameEnrolmentTwiceChangesNothing() {
        Organisation counted = school.record("s1", ENROLMENT, 1).state();

        assertThat(counted.record("s1", ENROLMENT, 2).isNone()).isTrue();
    }

    @Test
    void anotherEnrolmentOfTheSameDayNamesTheRevisionItCorrects() {
        Organisation counted = school.record("s1", ENROLMENT, 1).state();
        Enrolment corrected = new Enrolment(DAY, 670, 219, Map.of(), 40, 3);

        Change<Organisation> change = counted.record("s1", corrected, 7);

        assertThat(change.events())
                .containsExactly(
                        new EnrolmentRecorded("s1", corrected, 2L, change.state().facts()));
        assertThat(change.state().facts().enrolments()).containsExactly(corrected);
        assertThat(change.state().recordedBy()).containsEntry(DAY, 8L);
    }

    @Test
    void enrolmentsStandInTheOrderOfTheirDays() {
        Enrolment earlier = new Enrolment(DAY.minusYears(1), 1, 0, Map.of(), 0, 0);

        Organisation both =
                school.record("s1", ENROLMENT, 1).state().record("s1", earlier, 2).state();

        assertThat(both.facts().enrolments()).containsExactly(earlier, ENROLMENT);
    }

    @Test
    void onlyWherePeopleLearnThereIsAnEnrolment() {
        for (var kind : List.of(OrganisationKind.PARTNER, OrganisationKind.MUNICIPALITY)) {
            Organisation other = school(kind);
            assertThatThrownBy(() -> other.record("x", ENROLMENT, 1))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("enrolment-is-of-learners");
        }
    }

    @Test
    void closingTwiceOnTheSameDayChangesNothing() {
        Change<Organisation> closed = school.close("s1", DAY);

        assertThat(closed.events())
                .containsExactly(new OrganisationClosed("s1", DAY, closed.state().facts()));
        assertThat(closed.state().close("s1", DAY).isNone()).isTrue();
        assertThat(closed.state().claims()).isEmpty();
        assertThatThrownBy(() -> closed.state().close("s1", DAY.plusDays(1)))
                .hasMessage("organisation-is-open");
        assertThatThrownBy(() -> school.close("s1", OPENED.minusDays(1)))
                .hasMessage("closing-follows-opening");
    }

    @Test
    void aClosedOneStillLearnsOfEarlierDaysButNotOfLaterOnes() {
        Organisation closed = school.close("s1", DAY).state();

        assertThat(closed.record("s1", ENROLMENT, 2).state())
                .isInstanceOf(Organisation.Closed.class);
        Enrolment later = new Enrolment(DAY.plusDays(1), 1, 0, Map.of(), 0, 0);
        assertThatThrownBy(() -> closed.record("s1", later, 2))
                .hasMessage("organisation-is-open-on-the-day");
    }

    @Test
    void describingItAnewTellsOnlyWhatChanged() {
        Description same = new Description("d", "СОШ №1", "СОШ №1", Set.of(), Map.of());
        Description flagged =
                new Description(
                        "d", "СОШ №1", "СОШ №1", Set.of(OrganisationFlag.LOW_RESULTS), Map.of());

        assertThat(school.describe("s1", same, DAY).isNone()).isTrue();
        var change = school.describe("s1", flagged, DAY);
        assertThat(change.events())
                .containsExactly(new OrganisationChanged("s1", DAY, change.state().facts()));
    }

    private static Organisation school(OrganisationKind kind) {
        return Organisation.register("s1", facts(kind, "СОШ №1")).state();
    }

    static OrganisationState facts(OrganisationKind kind, String shortName) {
        return new OrganisationState(
                kind, "d", shortName, shortName, OPENED, null, Set.of(), Map.of(), List.of());
    }
}
