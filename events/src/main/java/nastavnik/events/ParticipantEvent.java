package nastavnik.events;

import java.time.LocalDate;

/**
 * What happens to a person in the programme. {@code organisation} is the one that recorded it.
 * Every event carries the full public state after it.
 */
@Topic(
        value = "registry.participant",
        says =
                "People by opaque id: stays in organisations, participations by cycle, consents,"
                        + " qualification, places.")
public sealed interface ParticipantEvent extends Event {

    /** The full public state after the event. */
    ParticipantState participant();

    /** The organisation that recorded it. */
    String organisation();

    @Override
    default String inOrganisation() {
        return organisation();
    }

    @EventType(
            value = "participant.registered.v1",
            says = "A person with a consent to processing is known from this day.")
    record ParticipantRegistered(LocalDate on, String organisation, ParticipantState participant)
            implements ParticipantEvent {}

    @EventType(
            value = "participant.consent-given.v1",
            says = "A consent for a purpose is in force from this day.")
    record ConsentGiven(
            ConsentPurpose purpose, LocalDate on, String organisation, ParticipantState participant)
            implements ParticipantEvent {}

    @EventType(
            value = "participant.consent-revoked.v1",
            says = "A consent is revoked, or has expired, on this day.")
    record ConsentRevoked(
            ConsentPurpose purpose, LocalDate on, String organisation, ParticipantState participant)
            implements ParticipantEvent {}

    @EventType(
            value = "participant.entered-base.v1",
            says = "A person stands in the base of mentees or mentors of a cycle.")
    record EnteredBase(
            String participation, LocalDate on, String organisation, ParticipantState participant)
            implements ParticipantEvent {}

    @EventType(
            value = "participant.participation-changed.v1",
            says =
                    "Status, forms, preferences or places of a participation are others from this"
                            + " day.")
    record ParticipationChanged(
            String participation, LocalDate on, String organisation, ParticipantState participant)
            implements ParticipantEvent {}

    @EventType(
            value = "participant.participation-ended.v1",
            says = "A person withdrew from a base or was rejected; this is the last day.")
    record ParticipationEnded(
            String participation, LocalDate on, String organisation, ParticipantState participant)
            implements ParticipantEvent {}

    @EventType(value = "participant.joined.v1", says = "A stay in an organisation begins.")
    record ParticipantJoined(LocalDate on, String organisation, ParticipantState participant)
            implements ParticipantEvent {}

    @EventType(
            value = "participant.left.v1",
            says = "A stay in an organisation ends; this is its last day.")
    record ParticipantLeft(LocalDate on, String organisation, ParticipantState participant)
            implements ParticipantEvent {}

    @EventType(
            value = "participant.transferred.v1",
            says = "From this day a person is in another organisation instead.")
    record ParticipantTransferred(
            String from, String to, LocalDate on, String organisation, ParticipantState participant)
            implements ParticipantEvent {}

    @EventType(value = "participant.age-group-changed.v1", says = "A person turned 14 or 18.")
    record AgeGroupChanged(LocalDate on, String organisation, ParticipantState participant)
            implements ParticipantEvent {}

    @EventType(
            value = "participant.corrected.v1",
            says = "An earlier entry was wrong; the revision it corrects is named.")
    record ParticipantCorrected(
            long corrects, LocalDate on, String organisation, ParticipantState participant)
            implements ParticipantEvent {}

    @EventType(
            value = "participant.card-changed.v1",
            says = "Something private changed that no event tells; the public state is as before.")
    record CardChanged(LocalDate on, String organisation, ParticipantState participant)
            implements ParticipantEvent {}

    @EventType(
            value = "participant.merged.v1",
            says = "This person is the survivor; the id is resolved when asked.")
    record ParticipantMerged(
            String survivor, LocalDate on, String organisation, ParticipantState participant)
            implements ParticipantEvent {}

    @EventType(value = "participant.erased.v1", says = "The person's data was destroyed.")
    record ParticipantErased(LocalDate on, String organisation, ParticipantState participant)
            implements ParticipantEvent {}
}
