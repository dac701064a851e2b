package nastavnik.pairing;

import nastavnik.events.AgeGroup;
import nastavnik.events.Category;
import nastavnik.events.ConsentPurpose;
import nastavnik.events.ParticipantEvent;
import nastavnik.events.ParticipantEvent.ConsentRevoked;
import nastavnik.events.ParticipantEvent.EnteredBase;
import nastavnik.events.ParticipantEvent.ParticipantErased;
import nastavnik.events.ParticipantEvent.ParticipantMerged;
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
import java.util.Map;
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

    /** Somebody who consented late: in the base, with no form wished. */
    static String menteeWithoutForm(String school) {
        Person person = new Person("m-" + UUID.randomUUID(), school, Side.MENTEE, 0);
        person.changed(participation(school, Side.MENTEE, 0, null, true, List.of()));
        return person.id;
    }

    /** Offers these forms from now on. */
    void offers(String... forms) {
        changed(participation(school, side, places, null, true, List.of(forms)));
    }

    /** Tells that somebody was merged into somebody else. */
    static void merge(String absorbed, String survivor, String school, LocalDate on) {
        TestRegion.publish(
                absorbed,
                new ParticipantMerged(
                        survivor,
                        on,
                        school,
                        new ParticipantState(
                                Category.PUPIL,
                                BORN_MENTEE,
                                AgeGroup.UNDER_14,
                                List.of(),
                                List.of(),
                                Set.of(),
                                survivor,
                                false)));
    }

    public static Person mentor(String school, int places) {
        Person person = new Person("t-" + UUID.randomUUID(), school, Side.MENTOR, places);
        person.enter();
        return person;
    }

    public String id() {
        return id;
    }

    /** How a curator proposes a pair or group that this mentor leads. */
    Map<String, Object> proposal(List<String> members) {
        return Map.of(
                "organisation",
                school,
                "cycle",
                CYCLE,
                "form",
                "PUPIL_PUPIL",
                "mentor",
                id,
                "members",
                members);
    }

    static void revoke(String id, String school, Side side, LocalDate on) {
        Set<ConsentPurpose> left = EnumSet.of(ConsentPurpose.PROCESSING);
        TestRegion.publish(
                id,
                new ConsentRevoked(
                        ConsentPurpose.PARTICIPATION,
                        on,
                        school,
                        state(school, participation(school, side, 5, null, true), left)));
    }

    public static void transfer(String id, String from, String to, LocalDate on) {
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

    /** The registry destroyed what it had of somebody. */
    static void erase(String id, String school, LocalDate on) {
        ParticipantState nothing =
                new ParticipantState(
                        Category.PUPIL,
                        BORN_MENTEE,
                        AgeGroup.UNDER_14,
                        List.of(),
                        List.of(),
                        Set.of(),
                        null,
                        true);
        TestRegion.publish(id, new ParticipantErased(on, school, nothing));
    }

    /** Cuts or adds places. */
    void places(int now) {
        changed(participation(school, side, now, null, true));
    }

    /** The background check is not there any more. */
    void unchecked() {
        changed(participation(school, side, places, null, false));
    }

    /** Takes a mentee out of the base. */
    static void withdraw(String id, String school, LocalDate on) {
        new Person(id, school, Side.MENTEE, 0)
                .changed(participation(school, Side.MENTEE, 0, on, true));
    }

    private void changed(Participation now) {
        TestRegion.publish(
                id,
                new ParticipationChanged(
                        "p",
                        LONG_AGO,
                        school,
                        state(school, now, EnumSet.allOf(ConsentPurpose.class))));
    }

    private String enter() {
        ParticipantEvent event =
                new EnteredBase(
                        "p",
                        LONG_AGO,
                        school,
                        state(
                                school,
                                participation(school, side, places, null, true),
                                EnumSet.allOf(ConsentPurpose.class)));
        TestRegion.publish(id, event);
        return id;
    }

    private static ParticipantState state(
            String school, Participation participation, Set<ConsentPurpose> consents) {
        boolean mentor = participation.side() == Side.MENTOR;
        return new ParticipantState(
                Category.PUPIL,
                mentor ? BORN_MENTOR : BORN_MENTEE,
                mentor ? AgeGroup.FROM_14_TO_17 : AgeGroup.UNDER_14,
                List.of(new Stay(school, Category.PUPIL, LONG_AGO, null, null)),
                List.of(participation),
                consents,
                null,
                false);
    }

    private static Participation participation(
            String school, Side side, int places, @Nullable LocalDate until, boolean checked) {
        return participation(school, side, places, until, checked, List.of("PUPIL_PUPIL"));
    }

    private static Participation participation(
            String school,
            Side side,
            int places,
            @Nullable LocalDate until,
            boolean checked,
            List<String> forms) {
        boolean mentor = side == Side.MENTOR;
        return new Participation(
                "p",
                CYCLE,
                side,
                school,
                mentor ? ParticipationStatus.QUALIFIED : ParticipationStatus.IN_BASE,
                LONG_AGO,
                until,
                forms,
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
                checked);
    }
}
