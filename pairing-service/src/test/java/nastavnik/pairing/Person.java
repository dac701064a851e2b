package nastavnik.pairing;

import nastavnik.events.AgeGroup;
import nastavnik.events.Category;
import nastavnik.events.ConsentPurpose;
import nastavnik.events.ParticipantEvent;
import nastavnik.events.ParticipantEvent.ConsentRevoked;
import nastavnik.events.ParticipantEvent.EnteredBase;
import nastavnik.events.ParticipantEvent.ParticipantTransferred;
import nastavnik.events.ParticipantEvent.ParticipationChanged;
import nastavnik.events.ParticipantState;
import nastavnik.events.Participation;
import nastavnik.events.ParticipationStatus;
import nastavnik.events.Side;
import nastavnik.events.Stay;
import nastavnik.platform.testing.TestRegion;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A made-up person of the registry, told about on its topic. */
public final class Person {

    static final String CYCLE = "2026/27";
    static final LocalDate LONG_AGO = LocalDate.of(2020, 9, 1);
    static final int BORN_MENTEE = 2014;
    static final int BORN_MENTOR = 2010;

    private final String id;
    private final String school;
    private final Side side;
    private final int places;

    private Person(String id, String school, Side side, int places) {
        this.id = id;
        this.school = school;
        this.side = side;
        this.places = places;
    }

    public static String mentee(String school) {
        return new Person("m-" + UUID.randomUUID(), school, Side.MENTEE, 0).enter();
    }

    public static Person mentor(String school, int places) {
        Person person = new Person("t-" + UUID.randomUUID(), school, Side.MENTOR, places);
        person.enter();
        return person;
    }

    public String id() {
        return id;
    }

    static void revoke(String id, String school, Side side, LocalDate on) {
        Set<ConsentPurpose> left = EnumSet.of(ConsentPurpose.PROCESSING);
        TestRegion.publish(
                id,
                new ConsentRevoked(
                        ConsentPurpose.PARTICIPATION,
                        on,
                        school,
                        state(school, side, 5, left, null)));
    }

    static void transfer(String id, String from, String to, LocalDate on) {
        LocalDate last = on.minusDays(1);
        ParticipantState moved =
                new ParticipantState(
                        Category.PUPIL,
                        BORN_MENTEE,
                        AgeGroup.UNDER_14,
                        List.of(
                                new Stay(from, Category.PUPIL, LONG_AGO, last, null),
                                new Stay(to, Category.PUPIL, on, null, null)),
                        List.of(),
                        EnumSet.allOf(ConsentPurpose.class),
                        null,
                        false);
        TestRegion.publish(id, new ParticipantTransferred(from, to, on, from, moved));
    }

    /** Cuts or adds places. */
    void places(int now) {
        TestRegion.publish(
                id,
                new ParticipationChanged(
                        "p",
                        LONG_AGO,
                        school,
                        state(school, side, now, EnumSet.allOf(ConsentPurpose.class), null)));
    }

    private String enter() {
        ParticipantEvent event =
                new EnteredBase(
                        "p",
                        LONG_AGO,
                        school,
                        state(school, side, places, EnumSet.allOf(ConsentPurpose.class), null));
        TestRegion.publish(id, event);
        return id;
    }

    private static ParticipantState state(
            String school,
            Side side,
            int places,
            Set<ConsentPurpose> consents,
            @Nullable LocalDate until) {
        boolean mentor = side == Side.MENTOR;
        return new ParticipantState(
                Category.PUPIL,
                mentor ? BORN_MENTOR : BORN_MENTEE,
                mentor ? AgeGroup.FROM_14_TO_17 : AgeGroup.UNDER_14,
                List.of(new Stay(school, Category.PUPIL, LONG_AGO, until, null)),
                List.of(participation(school, side, places)),
                consents,
                null,
                false);
    }

    private static Participation participation(String school, Side side, int places) {
        boolean mentor = side == Side.MENTOR;
        return new Participation(
                "p",
                CYCLE,
                side,
                school,
                mentor ? ParticipationStatus.QUALIFIED : ParticipationStatus.IN_BASE,
                LONG_AGO,
                null,
                List.of("PUPIL_PUPIL"),
                mentor ? null : "maths",
                mentor ? Set.of("maths") : Set.of(),
                Set.of("chess"),
                Set.of(),
                Set.of(),
                null,
                null,
                places,
                Math.max(1, places),
                null,
                true);
    }
}
