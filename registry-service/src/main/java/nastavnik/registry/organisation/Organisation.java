package nastavnik.registry.organisation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import nastavnik.events.Enrolment;
import nastavnik.events.OrganisationEvent.EnrolmentRecorded;
import nastavnik.events.OrganisationEvent.OrganisationChanged;
import nastavnik.events.OrganisationEvent.OrganisationClosed;
import nastavnik.events.OrganisationEvent.OrganisationRegistered;
import nastavnik.events.OrganisationKind;
import nastavnik.events.OrganisationState;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Claimant;
import nastavnik.platform.aggregate.Refusal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** An organisation or a municipality, from its first day to its last. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Organisation.Running.class, name = "RUNNING"),
    @JsonSubTypes.Type(value = Organisation.Closed.class, name = "CLOSED")
})
sealed interface Organisation extends Claimant {

    /** What is told about it. */
    OrganisationState facts();

    /** By which event the enrolment of a day was recorded, for those that correct it. */
    Map<LocalDate, Long> recordedBy();

    /** It takes part. Nobody else in its municipality has its short name. */
    record Running(OrganisationState facts, Map<LocalDate, Long> recordedBy)
            implements Organisation {

        @Override
        public Set<String> claims() {
            return Claims.of(facts);
        }
    }

    /** It took part until its last day. */
    record Closed(OrganisationState facts, Map<LocalDate, Long> recordedBy)
            implements Organisation {

        @Override
        public Set<String> claims() {
            return Set.of();
        }
    }

    /** It begins to take part. */
    static Change<Organisation> register(String id, OrganisationState facts) {
        return Change.to(
                new Running(facts, Map.of()),
                new OrganisationRegistered(id, facts.opened(), facts));
    }

    /** What is said of it is other from this day. */
    default Change<Organisation> describe(String id, Description description, LocalDate on) {
        OrganisationState after = description.in(facts());
        if (after.equals(facts())) {
            return Change.none(this);
        }
        refuseIfClosed();
        return Change.to(new Running(after, recordedBy()), new OrganisationChanged(id, on, after));
    }

    /**
     * Its enrolment on a day; one already recorded for that day is corrected by it.
     *
     * @param revision of this state, so that the next event's number is known
     */
    default Change<Organisation> record(String id, Enrolment enrolment, long revision) {
        if (facts().enrolments().contains(enrolment)) {
            return Change.none(this);
        }
        if (facts().kind() == OrganisationKind.MUNICIPALITY
                || facts().kind() == OrganisationKind.PARTNER) {
            throw new Refusal("enrolment-is-of-learners");
        }
        LocalDate closed = facts().closed();
        if (closed != null && enrolment.on().isAfter(closed)) {
            throw new Refusal("organisation-is-open-on-the-day");
        }
        return Enrolments.recorded(this, id, enrolment, revision);
    }

    /** It takes part for the last time on this day. */
    default Change<Organisation> close(String id, LocalDate on) {
        if (on.equals(facts().closed())) {
            return Change.none(this);
        }
        refuseIfClosed();
        if (on.isBefore(facts().opened())) {
            throw new Refusal("closing-follows-opening");
        }
        OrganisationState after = Description.closed(facts(), on);
        return Change.to(new Closed(after, recordedBy()), new OrganisationClosed(id, on, after));
    }

    /** The same with other facts about enrolments. */
    default Change<Organisation> with(
            OrganisationState facts, Map<LocalDate, Long> by, EnrolmentRecorded event) {
        return Change.to(
                switch (this) {
                    case Running _ -> new Running(facts, by);
                    case Closed _ -> new Closed(facts, by);
                },
                event);
    }

    private void refuseIfClosed() {
        if (this instanceof Closed) {
            throw new Refusal("organisation-is-open");
        }
    }
}
