package nastavnik.reporting;

import nastavnik.events.AgeGroup;
import nastavnik.events.AnswersEvent.AnswersErased;
import nastavnik.events.AnswersEvent.AnswersGiven;
import nastavnik.events.AnswersState;
import nastavnik.events.Audience;
import nastavnik.events.Category;
import nastavnik.events.Enrolment;
import nastavnik.events.Event;
import nastavnik.events.FeedbackEvent.FeedbackIssued;
import nastavnik.events.FeedbackEvent.FeedbackWithdrawn;
import nastavnik.events.FeedbackState;
import nastavnik.events.FeedbackStatus;
import nastavnik.events.FormKind;
import nastavnik.events.Membership;
import nastavnik.events.MentorTerm;
import nastavnik.events.OrganisationEvent.EnrolmentRecorded;
import nastavnik.events.OrganisationEvent.OrganisationRegistered;
import nastavnik.events.OrganisationKind;
import nastavnik.events.OrganisationState;
import nastavnik.events.PairEvent.PairActivated;
import nastavnik.events.PairState;
import nastavnik.events.PairStatus;
import nastavnik.events.ParticipantEvent.ParticipantRegistered;
import nastavnik.events.ParticipantState;
import nastavnik.events.ProgrammeEvent.ProgrammeApproved;
import nastavnik.events.ProgrammeState;
import nastavnik.events.Side;
import nastavnik.events.Stage;
import nastavnik.events.Stay;
import nastavnik.reporting.arrival.Shelf;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A generated district for tests: schools, people, pairs and answers in a few words. */
public final class District {

    public static final String ID = "district";
    public static final LocalDate OPENED = LocalDate.of(2019, 9, 1);
    public static final LocalDate SINCE = LocalDate.of(2020, 10, 1);
    public static final LocalDate UNTIL = LocalDate.of(2021, 5, 31);

    private final BiConsumer<String, Event> teller;

    public District(Shelf shelf) {
        this(shelf::tell);
    }

    public District(BiConsumer<String, Event> teller) {
        this.teller = teller;
    }

    /** The district itself. */
    public District municipality() {
        return organisation(ID, OrganisationKind.MUNICIPALITY, null);
    }

    /** An organisation whose name is its id. */
    public District organisation(String id, OrganisationKind kind, @Nullable String parent) {
        teller.accept(
                id, new OrganisationRegistered(id, OPENED, state(id, kind, parent, List.of())));
        return this;
    }

    /** A school of the district with an enrolment. */
    public District school(String id, Enrolment enrolment) {
        return school(id, ID, enrolment);
    }

    /** A school of a municipality with an enrolment. */
    public District school(String id, String municipality, Enrolment enrolment) {
        organisation(id, OrganisationKind.SCHOOL, municipality);
        OrganisationState state =
                state(id, OrganisationKind.SCHOOL, municipality, List.of(enrolment));
        teller.accept(id, new EnrolmentRecorded(id, enrolment, null, state));
        return this;
    }

    /** A school with its two bases. */
    public District school(String id, int pupils, int mentorBase) {
        return school(
                id, new Enrolment(LocalDate.of(2020, 9, 1), pupils, mentorBase, Map.of(), 0, 0));
    }

    /** Somebody in one organisation since it opened. */
    public District person(String id, Category category, int born, String organisation) {
        return person(id, born, new Stay(organisation, category, OPENED, null, null));
    }

    /** Somebody with these stays. */
    public District person(String id, int born, Stay... stays) {
        teller.accept(
                id,
                new ParticipantRegistered(
                        OPENED, stays[0].organisation(), person(born, null, stays)));
        return this;
    }

    /** The state of a person. */
    public static ParticipantState person(int born, @Nullable String survivor, Stay... stays) {
        return new ParticipantState(
                stays.length == 0 ? Category.PUPIL : stays[0].category(),
                born,
                AgeGroup.UNDER_14,
                List.of(stays),
                List.of(),
                Set.of(),
                survivor,
                false);
    }

    /** A pair or group of pupils of one school in force from {@link #SINCE} to {@link #UNTIL}. */
    public District pair(String id, String school, String mentor, String... mentees) {
        PairState state = pupils(school, mentor, SINCE, UNTIL, mentees);
        teller.accept(id, new PairActivated(SINCE, UNTIL, state));
        return this;
    }

    /** The state of such a pair. */
    public static PairState pupils(
            String school, String mentor, LocalDate since, LocalDate until, String... mentees) {
        List<Membership> members =
                Stream.of(mentees)
                        .map(mentee -> member(mentee, school, Category.PUPIL, since, null))
                        .toList();
        return pair(
                school,
                FormKind.MENTORING,
                since,
                until,
                List.of(new MentorTerm(mentor, school, Category.PUPIL, since, null)),
                members);
    }

    /** The state of any pair in force. */
    public static PairState pair(
            String organisation,
            FormKind kind,
            LocalDate since,
            LocalDate until,
            List<MentorTerm> mentors,
            List<Membership> members) {
        return new PairState(
                PairStatus.ACTIVE,
                organisation,
                "2020/21",
                "PUPIL_PUPIL",
                kind,
                Audience.PUPILS,
                null,
                mentors,
                members,
                since,
                until,
                null,
                null);
    }

    /** A membership in force. */
    public static Membership member(
            String person,
            String organisation,
            Category category,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {
        return new Membership(
                person, organisation, category, since, since, until, null, null, null);
    }

    /** Tells that a pair is in force. */
    public District pair(String id, PairState state) {
        teller.accept(id, new PairActivated(SINCE, UNTIL, state));
        return this;
    }

    /** So many mentees of a school answered after the work, each with these marks. */
    public District answers(String school, String prefix, int people, LocalDate on, int mark) {
        for (int number = 0; number < people; number++) {
            String id = prefix + number;
            issued(school, id, on);
            answered(school, id, on, Map.of("a", mark, "b", mark), Map.of());
        }
        return this;
    }

    /** Somebody who was asked after the work answers. */
    public District answered(
            String school,
            String id,
            LocalDate on,
            Map<String, Integer> marks,
            Map<String, Boolean> choices) {
        teller.accept(
                "answers-" + id, new AnswersGiven(on, answers(school, id, marks, choices, true)));
        return this;
    }

    /** The answers were destroyed. */
    public District erased(String school, String id, LocalDate on) {
        teller.accept(
                "answers-" + id,
                new AnswersErased(on, answers(school, id, Map.of(), Map.of(), false)));
        return this;
    }

    private static AnswersState answers(
            String school,
            String id,
            Map<String, Integer> marks,
            Map<String, Boolean> choices,
            boolean counted) {
        return new AnswersState(
                "feedback-" + id,
                school,
                "pair",
                id,
                Side.MENTEE,
                Stage.AFTER,
                "PUPIL_PUPIL",
                "mentee-after",
                1,
                marks,
                choices,
                counted);
    }

    /** Somebody was asked after the work. */
    public District issued(String school, String id, LocalDate on) {
        FeedbackState state = feedback(FeedbackStatus.ISSUED, school, id, on);
        teller.accept("feedback-" + id, new FeedbackIssued(on, state));
        return this;
    }

    /** Somebody asked on a day is asked no more. */
    public District withdrawn(String school, String id, LocalDate asked, LocalDate on) {
        FeedbackState state = feedback(FeedbackStatus.WITHDRAWN, school, id, asked);
        teller.accept("feedback-" + id, new FeedbackWithdrawn(on, state));
        return this;
    }

    private static FeedbackState feedback(
            FeedbackStatus status, String school, String id, LocalDate on) {
        return new FeedbackState(
                status,
                school,
                "pair",
                id,
                Side.MENTEE,
                Stage.AFTER,
                "PUPIL_PUPIL",
                "mentee-after",
                1,
                on,
                on.plusDays(14));
    }

    /** An approved programme. */
    public District programme(String organisation, LocalDate since, LocalDate until) {
        ProgrammeState state =
                new ProgrammeState(organisation, "2020/21", List.of(), since, until, since);
        teller.accept("programme-" + organisation, new ProgrammeApproved(since, state));
        return this;
    }

    /** Ids with a common beginning. */
    public static String[] names(String prefix, int number) {
        List<String> names = new ArrayList<>();
        for (int at = 0; at < number; at++) {
            names.add(prefix + at);
        }
        return names.toArray(String[]::new);
    }

    private static OrganisationState state(
            String id, OrganisationKind kind, @Nullable String parent, List<Enrolment> enrolments) {
        return new OrganisationState(
                kind, parent, id, id, OPENED, null, Set.of(), Map.of(), enrolments);
    }
}
