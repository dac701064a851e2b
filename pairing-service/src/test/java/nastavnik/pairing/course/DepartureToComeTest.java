package nastavnik.pairing.course;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.LeavingReason;
import nastavnik.pairing.PairingTest;
import nastavnik.pairing.Person;
import nastavnik.pairing.gates.Gates;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.participants.EndMemberships;
import nastavnik.pairing.participants.People;
import nastavnik.pairing.places.Places;
import nastavnik.platform.acting.Acting;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.TestRegion;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A school knows in May who leaves in June: until then everything goes on. */
class DepartureToComeTest extends PairingTest {

    @Autowired private AggregateStore<Pair> pairs;
    @Autowired private People people;
    @Autowired private SecondLook look;
    @Autowired private Places places;
    @Autowired private Gates gates;

    @Test
    void aTransferOfADayToComeEndsTheMembershipAfterItsLastDayAndNotBefore() {
        LocalDate last = today.plusDays(9);
        List<String> members = mentees(2);
        String pair = active(Person.mentor(school, 2), members);
        moves(members.getFirst(), last.plusDays(1));

        told(members.getFirst(), last, last.minusDays(1));
        morning(last);
        assertThat(running(pair)).isEqualTo(2);

        morning(last.plusDays(1));
        assertThat(running(pair)).isEqualTo(1);
        var left = pair(pair).body().path("members").get(0);
        assertThat(left.path("until").asString()).isEqualTo(last.toString());
        assertThat(left.path("reason").asString()).isEqualTo("LEFT_ORGANISATION");
    }

    @Test
    void aMentorWhoLeavesOnADayToComeLeadsUntilThen() {
        LocalDate last = today.plusDays(9);
        Person mentor = Person.mentor(school, 1);
        String pair = active(mentor, mentees(1));
        moves(mentor.id(), last.plusDays(1));

        told(mentor.id(), last, last.minusDays(1));
        morning(last);
        assertThat(status(pair)).isEqualTo("ACTIVE");

        morning(last.plusDays(1));
        assertThat(status(pair)).isEqualTo("TERMINATED");
        assertThat(pair(pair).body().path("until").asString()).isEqualTo(last.toString());
    }

    @Test
    void aDepartureToldOnItsLastDayEndsTheMembershipAtOnce() {
        LocalDate last = today.plusDays(9);
        List<String> members = mentees(2);
        String pair = active(Person.mentor(school, 2), members);

        told(members.getFirst(), last, last);

        assertThat(running(pair)).isEqualTo(1);
    }

    @Test
    void aConsentRevokedForADayToComeEndsTheMembershipAtOnce() {
        List<String> members = mentees(2);
        String pair = active(Person.mentor(school, 2), members);
        var todo = new EndMemberships(LeavingReason.CONSENT_REVOKED, today.plusDays(9), null);

        carryOut(members.getFirst(), todo, today);

        assertThat(running(pair)).isEqualTo(1);
        var left = pair(pair).body().path("members").get(0);
        assertThat(left.path("until").asString()).isEqualTo(today.toString());
    }

    private void moves(String person, LocalDate on) {
        TestRegion.school("other-" + school, "district-p");
        Person.transfer(person, school, "other-" + school, on);
        LocalDate last = on.minusDays(1);
        Eventually.until(
                () ->
                        people.find(person)
                                .flatMap(now -> now.lastDayIn(school))
                                .equals(Optional.of(last)));
    }

    /** The registry's word arrives on a day. */
    private void told(String person, LocalDate last, LocalDate day) {
        var todo = new EndMemberships(LeavingReason.LEFT_ORGANISATION, last, school);
        carryOut(person, todo, day);
    }

    private void carryOut(String person, EndMemberships todo, LocalDate day) {
        var ends = new EndMembershipsOf(pairs, people, on(day));
        Acting.asSystem("test", () -> ends.carryOut(person, todo));
    }

    private void morning(LocalDate day) {
        new SecondCheck(pairs, people, look, places, gates, on(day)).everyMorning();
    }

    private Clock on(LocalDate day) {
        return Clock.fixed(day.atTime(1, 5).atZone(clock.getZone()).toInstant(), clock.getZone());
    }
}
