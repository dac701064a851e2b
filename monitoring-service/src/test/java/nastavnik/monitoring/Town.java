package nastavnik.monitoring;

import nastavnik.events.AgeGroup;
import nastavnik.events.Audience;
import nastavnik.events.Category;
import nastavnik.events.ConsentPurpose;
import nastavnik.events.FormKind;
import nastavnik.events.LeavingReason;
import nastavnik.events.Membership;
import nastavnik.events.MentorTerm;
import nastavnik.events.PairEvent;
import nastavnik.events.PairState;
import nastavnik.events.PairStatus;
import nastavnik.events.ParticipantEvent;
import nastavnik.events.ParticipantState;
import nastavnik.events.Role;
import nastavnik.events.Stay;
import nastavnik.platform.testing.TestRegion;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A school of its own for each test, with a curator, a mentor and mentees as events tell them. */
final class Town {

    static final int BORN = 2012;
    static final LocalDate SINCE = LocalDate.of(2026, 9, 15);

    final String school = "school-" + UUID.randomUUID();
    final String curator = "curator-" + UUID.randomUUID();
    final String pair = UUID.randomUUID().toString();
    final String mentor = UUID.randomUUID().toString();
    final List<String> mentees;

    Town(int menteeCount) {
        mentees = Stream.generate(() -> UUID.randomUUID().toString()).limit(menteeCount).toList();
        TestRegion.municipality("district");
        TestRegion.school(school, "district");
        TestRegion.appoint(curator, Role.CURATOR, school);
        Stream.concat(Stream.of(mentor), mentees.stream()).forEach(this::registered);
    }

    private void registered(String person) {
        TestRegion.publish(
                person,
                new ParticipantEvent.ParticipantRegistered(
                        SINCE, school, person(Set.of(ConsentPurpose.PROCESSING), false)));
    }

    void consentRevoked(String person, LocalDate on) {
        TestRegion.publish(
                person,
                new ParticipantEvent.ConsentRevoked(
                        ConsentPurpose.PROCESSING, on, school, person(Set.of(), false)));
    }

    void erased(String person, LocalDate on) {
        TestRegion.publish(
                person, new ParticipantEvent.ParticipantErased(on, school, person(Set.of(), true)));
    }

    void inForce(LocalDate until) {
        TestRegion.publish(
                pair,
                new PairEvent.PairActivated(SINCE, until, state(PairStatus.ACTIVE, until, null)));
    }

    void left(String mentee, LocalDate until, LocalDate on) {
        TestRegion.publish(
                pair,
                new PairEvent.MemberLeft(
                        mentee,
                        on,
                        LeavingReason.LEFT_ORGANISATION,
                        state(PairStatus.ACTIVE, until, mentee)));
    }

    private ParticipantState person(Set<ConsentPurpose> consents, boolean erased) {
        return new ParticipantState(
                Category.PUPIL,
                BORN,
                AgeGroup.FROM_14_TO_17,
                List.of(new Stay(school, Category.PUPIL, SINCE, null, null)),
                List.of(),
                consents,
                null,
                erased);
    }

    private PairState state(PairStatus status, LocalDate until, @Nullable String gone) {
        return new PairState(
                status,
                school,
                "2026/27",
                "PUPIL_PUPIL",
                FormKind.MENTORING,
                Audience.PUPILS,
                null,
                List.of(new MentorTerm(mentor, school, Category.PUPIL, SINCE, null)),
                mentees.stream().map(mentee -> member(mentee, mentee.equals(gone))).toList(),
                SINCE,
                until,
                null,
                null);
    }

    private Membership member(String mentee, boolean gone) {
        return new Membership(
                mentee,
                school,
                Category.PUPIL,
                SINCE,
                SINCE,
                gone ? SINCE.plusDays(30) : null,
                gone ? LeavingReason.LEFT_ORGANISATION : null,
                null,
                null);
    }
}
