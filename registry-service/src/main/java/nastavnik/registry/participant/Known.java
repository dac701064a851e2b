package nastavnik.registry.participant;

import static nastavnik.events.ConsentPurpose.PROCESSING;

import nastavnik.events.AgeGroup;
import nastavnik.events.Category;
import nastavnik.events.ConsentPurpose;
import nastavnik.events.Event;
import nastavnik.events.ParticipantEvent.AgeGroupChanged;
import nastavnik.events.ParticipantEvent.CardChanged;
import nastavnik.events.ParticipantEvent.ParticipantCorrected;
import nastavnik.events.ParticipantState;
import nastavnik.events.ParticipationStatus;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.registry.card.Sealed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/**
 * A person the registry may know. Every command yields the events that say so; whoever may give it
 * is checked before.
 *
 * @param card sealed; whoever changes it opens and seals it outside
 * @param destructionDue last day by which the data is destroyed, once processing is revoked
 */
public record Known(
        Category category,
        int born,
        AgeGroup ageGroup,
        Stays stays,
        Participations participations,
        Consents consents,
        Sealed card,
        @Nullable LocalDate destructionDue)
        implements Participant {

    private static final long REGISTRATION = 1;

    @Override
    public ParticipantState told() {
        return new ParticipantState(
                category,
                born,
                ageGroup,
                stays.all(),
                participations.all(),
                consents.inForce(),
                null,
                false);
    }

    /** A signature under a consent; told once everybody who must has signed. */
    public Change<Participant> sign(Signature signed, Set<Signer> required, String organisation) {
        return new Signing(this).sign(signed, required, organisation);
    }

    /** A consent that was complete before the person was registered. */
    public Change<Participant> also(Consent complete, String organisation) {
        return new Signing(this).also(complete, organisation);
    }

    /** Ends a consent; without processing or participation nobody takes part. */
    public Change<Participant> revoke(ConsentPurpose purpose, LocalDate on, String organisation) {
        return new Signing(this).revoke(purpose, on, organisation);
    }

    /** Stands in the base of a cycle from a day on. */
    public Change<Participant> enterBase(Place place, LocalDate since, Preferences wishes) {
        return new TakingPart(this).enter(place, since, wishes);
    }

    /** Wants something else from this day on. */
    public Change<Participant> prefer(String id, Preferences wishes, LocalDate on) {
        return new TakingPart(this).prefer(id, wishes, on);
    }

    /** Takes more or fewer mentees; fewer end no pair, they refuse the next. */
    public Change<Participant> places(String id, int places, int groupSize, LocalDate on) {
        return new TakingPart(this).places(id, places, groupSize, on);
    }

    /** A mentor goes forward, several steps at once where paper comes late, or is rejected. */
    public Change<Participant> qualify(
            String id, ParticipationStatus to, boolean checked, LocalDate on) {
        return new TakingPart(this).qualify(id, to, checked, on);
    }

    /** Withdraws from a base; this is the last day. */
    public Change<Participant> endParticipation(String id, LocalDate lastDay) {
        return new TakingPart(this).end(id, lastDay);
    }

    /** Begins a stay in one more organisation. */
    public Change<Participant> join(String organisation, Category as, LocalDate on) {
        return new Moving(this).join(organisation, as, on);
    }

    /** Leaves an organisation; this is the last day. */
    public Change<Participant> leave(String organisation, LocalDate lastDay) {
        return new Moving(this).leave(organisation, lastDay);
    }

    /** From this day on in another organisation instead. */
    public Change<Participant> transfer(String from, String to, LocalDate on) {
        return new Moving(this).transfer(from, to, on);
    }

    /** Turned 14 or 18. */
    public Change<Participant> grow(AgeGroup now, LocalDate on, String organisation) {
        if (now.compareTo(ageGroup) <= 0) {
            return Change.none(this);
        }
        Known next =
                new Known(
                        category, born, now, stays, participations, consents, card, destructionDue);
        return Change.to(next, new AgeGroupChanged(on, organisation, next.told()));
    }

    /** Another card; what of it everybody may know is corrected with it. */
    public Change<Participant> changeCard(CardFacts facts, LocalDate on, String organisation) {
        needsProcessing();
        Known next =
                new Known(
                        facts.category(),
                        facts.born(),
                        facts.ageGroup(),
                        stays.teaching(organisation, facts.teachingSince()),
                        participations,
                        consents,
                        facts.card(),
                        destructionDue);
        Event event =
                next.told().equals(told())
                        ? new CardChanged(on, organisation, next.told())
                        : new ParticipantCorrected(REGISTRATION, on, organisation, next.told());
        return Change.to(next, event);
    }

    /** The private side only: nothing everybody may know is another. */
    public Change<Participant> seal(Sealed other, LocalDate on, String organisation) {
        Known next = with(other);
        return Change.to(next, new CardChanged(on, organisation, next.told()));
    }

    /** Takes over the stays and participations a duplicate has and this one lacks. */
    public Change<Participant> absorb(Known duplicate, LocalDate on) {
        return new Undoing(this).absorb(duplicate, on);
    }

    /** Was somebody else all the time. */
    public Change<Participant> mergeInto(String survivor, LocalDate on, String organisation) {
        return new Undoing(this).mergeInto(survivor, on, organisation);
    }

    /** Destroys what is known of somebody whose data is no longer needed. */
    public Change<Participant> erase(LocalDate on, String organisation) {
        return new Undoing(this).erase(on, organisation);
    }

    /** Was registered by mistake: as if it had never been, in past years too. */
    public Change<Participant> neverWas(LocalDate on, String organisation) {
        return new Undoing(this).neverWas(on, organisation);
    }

    /** The events of these numbers were a mistake: as it was before the first of them. */
    public Change<Participant> backTo(
            Known before, long first, long last, LocalDate on, String organisation) {
        return new Undoing(this).backTo(before, first, last, on, organisation);
    }

    /** The organisation that answers for the person now, or did last. */
    public String home() {
        return stays.all().stream()
                .filter(stay -> stay.until() == null)
                .findFirst()
                .orElse(stays.all().getLast())
                .organisation();
    }

    void needsProcessing() {
        if (!consents.has(PROCESSING)) {
            throw new Refusal("processing-is-consented");
        }
    }

    Known with(Stays other) {
        return new Known(
                category, born, ageGroup, other, participations, consents, card, destructionDue);
    }

    Known with(Participations other) {
        return new Known(category, born, ageGroup, stays, other, consents, card, destructionDue);
    }

    Known with(Consents other) {
        return new Known(
                category, born, ageGroup, stays, participations, other, card, destructionDue);
    }

    /** With another sealed card; told by whoever changes something else at once. */
    public Known with(Sealed other) {
        return new Known(
                category, born, ageGroup, stays, participations, consents, other, destructionDue);
    }

    Known due(@Nullable LocalDate day) {
        return new Known(category, born, ageGroup, stays, participations, consents, card, day);
    }
}
