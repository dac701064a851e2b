package nastavnik.registry.participant;

import static nastavnik.events.ConsentPurpose.PARTICIPATION;
import static nastavnik.events.ConsentPurpose.PROCESSING;

import nastavnik.events.AgeGroup;
import nastavnik.events.Category;
import nastavnik.events.ConsentPurpose;
import nastavnik.events.Event;
import nastavnik.events.ParticipantEvent.AgeGroupChanged;
import nastavnik.events.ParticipantEvent.CardChanged;
import nastavnik.events.ParticipantEvent.ConsentGiven;
import nastavnik.events.ParticipantEvent.ConsentRevoked;
import nastavnik.events.ParticipantEvent.EnteredBase;
import nastavnik.events.ParticipantEvent.ParticipantCorrected;
import nastavnik.events.ParticipantEvent.ParticipantErased;
import nastavnik.events.ParticipantEvent.ParticipantJoined;
import nastavnik.events.ParticipantEvent.ParticipantLeft;
import nastavnik.events.ParticipantEvent.ParticipantMerged;
import nastavnik.events.ParticipantEvent.ParticipantTransferred;
import nastavnik.events.ParticipantEvent.ParticipationChanged;
import nastavnik.events.ParticipantEvent.ParticipationEnded;
import nastavnik.events.ParticipantState;
import nastavnik.events.Participation;
import nastavnik.events.ParticipationStatus;
import nastavnik.events.Stay;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.registry.card.Sealed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
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

    private static final int DAYS_TO_DESTRUCTION = 30;
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
        if (signed.purpose() != PROCESSING) {
            needsProcessing();
        }
        Consents after = consents.sign(signed, required);
        if (after.equals(consents)) {
            return Change.none(this);
        }
        Known next = with(after);
        return after.current(signed.purpose())
                .filter(Consent::inForce)
                .filter(consent -> !consents.all().contains(consent))
                .map(consent -> given(consent, next, organisation))
                .orElseGet(
                        () ->
                                Change.to(
                                        next,
                                        new CardChanged(signed.on(), organisation, next.told())));
    }

    /** A consent that was complete before the person was registered. */
    public Change<Participant> also(Consent complete, String organisation) {
        List<Consent> all = new ArrayList<>(consents.all());
        all.add(complete);
        Known next = with(new Consents(all));
        return complete.inForce()
                ? given(complete, next, organisation)
                : Change.to(
                        next,
                        new CardChanged(
                                Collections.max(complete.signatures().values()),
                                organisation,
                                next.told()));
    }

    private static Change<Participant> given(Consent consent, Known next, String organisation) {
        Known told = consent.purpose() == PROCESSING ? next.due(null) : next;
        LocalDate on = consent.since();
        Telling telling = new Telling(told);
        telling.add(new ConsentGiven(consent.purpose(), on, organisation, told.told()));
        if (consent.purpose() == PARTICIPATION) {
            telling.consentedMentors(on);
        }
        return telling.change();
    }

    /** Ends a consent; without processing or participation nobody takes part. */
    public Change<Participant> revoke(ConsentPurpose purpose, LocalDate on, String organisation) {
        if (!consents.has(purpose)) {
            throw new Refusal("consent-is-in-force");
        }
        Set<ConsentPurpose> ended =
                purpose == PROCESSING ? EnumSet.allOf(ConsentPurpose.class) : EnumSet.of(purpose);
        Known next = with(consents.end(ended, on));
        Known told = purpose == PROCESSING ? next.due(on.plusDays(DAYS_TO_DESTRUCTION)) : next;
        Telling telling = new Telling(told);
        telling.add(new ConsentRevoked(purpose, on, organisation, told.told()));
        if (purpose == PROCESSING || purpose == PARTICIPATION) {
            telling.end(participations.running(_ -> true), on);
        }
        return telling.change();
    }

    /** Stands in the base of a cycle from a day on. */
    public Change<Participant> enterBase(Place place, LocalDate since, Preferences wishes) {
        needsProcessing();
        if (stays.open(place.organisation()).isEmpty()) {
            throw new Refusal("person-is-here");
        }
        if (participations.running(place.cycle(), place.side(), place.organisation()).isPresent()) {
            throw new Refusal("already-in-this-base");
        }
        Participation entered =
                place.entered(
                        participations.nextId(),
                        category,
                        since,
                        wishes,
                        consents.has(PARTICIPATION));
        Known next = with(participations.add(entered));
        return Change.to(
                next, new EnteredBase(entered.id(), since, place.organisation(), next.told()));
    }

    /** Wants something else from this day on. */
    public Change<Participant> prefer(String id, Preferences wishes, LocalDate on) {
        return changed(Parts.preferring(runningPart(id), wishes), on);
    }

    /** Takes more or fewer mentees; fewer end no pair, they refuse the next. */
    public Change<Participant> places(String id, int places, int groupSize, LocalDate on) {
        return changed(Parts.placed(runningPart(id), places, groupSize), on);
    }

    /** A mentor goes forward, several steps at once where paper comes late, or is rejected. */
    public Change<Participant> qualify(
            String id, ParticipationStatus to, boolean checked, LocalDate on) {
        Participation part = runningPart(id);
        Steps.check(part, to, consents.has(PARTICIPATION));
        if (to == ParticipationStatus.REJECTED) {
            Participation ended = Parts.ended(part, to, on);
            Known next = with(participations.with(ended));
            return Change.to(
                    next, new ParticipationEnded(id, on, part.organisation(), next.told()));
        }
        return changed(Parts.moved(part, to, checked), on);
    }

    /** Withdraws from a base; this is the last day. */
    public Change<Participant> endParticipation(String id, LocalDate lastDay) {
        Participation part = participations.get(id);
        Telling telling = new Telling(this);
        if (Participations.isRunning(part)) {
            telling.end(List.of(part), lastDay);
        }
        return telling.change();
    }

    /** Begins a stay in one more organisation. */
    public Change<Participant> join(String organisation, Category as, LocalDate on) {
        needsProcessing();
        if (stays.open(organisation).isPresent()) {
            return Change.none(this);
        }
        Known next = with(stays.begin(organisation, as, on, null));
        return Change.to(next, new ParticipantJoined(on, organisation, next.told()));
    }

    /** Leaves an organisation; this is the last day. */
    public Change<Participant> leave(String organisation, LocalDate lastDay) {
        Known next = with(stays.end(organisation, lastDay));
        Telling telling = new Telling(next);
        telling.add(new ParticipantLeft(lastDay, organisation, next.told()));
        telling.end(partsIn(organisation), lastDay);
        return telling.change();
    }

    /** From this day on in another organisation instead. */
    public Change<Participant> transfer(String from, String to, LocalDate on) {
        Stay left = stays.open(from).orElseThrow(() -> new Refusal("person-is-here"));
        if (from.equals(to) || stays.open(to).isPresent()) {
            throw new Refusal("another-organisation");
        }
        LocalDate lastDay = on.minusDays(1);
        Known next =
                with(stays.end(from, lastDay).begin(to, left.category(), on, left.teachingSince()));
        Telling telling = new Telling(next);
        telling.add(new ParticipantTransferred(from, to, on, from, next.told()));
        telling.end(partsIn(from), lastDay);
        return telling.change();
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
        Telling telling = new Telling(this);
        duplicate.stays.all().stream()
                .filter(stay -> stay.until() == null)
                .forEach(
                        stay -> telling.add(s -> s.join(stay.organisation(), stay.category(), on)));
        duplicate.participations.running(_ -> true).stream()
                .filter(p -> telling.now().lacks(p))
                .forEach(p -> telling.add(s -> s.takeOver(p, on)));
        return telling.change();
    }

    /** Was somebody else all the time. */
    public Change<Participant> mergeInto(String survivor, LocalDate on, String organisation) {
        ParticipantState left = remains(survivor, false);
        return Change.to(new Merged(left), new ParticipantMerged(survivor, on, organisation, left));
    }

    /** Destroys what is known of somebody whose data is no longer needed. */
    public Change<Participant> erase(LocalDate on, String organisation) {
        if (consents.has(PROCESSING) && stays.anyOpen()) {
            throw new Refusal("data-is-no-longer-needed");
        }
        ParticipantState left = remains(null, true);
        return Change.to(new Erased(left), new ParticipantErased(on, organisation, left));
    }

    /** The organisation that answers for the person now, or did last. */
    public String home() {
        return stays.all().stream()
                .filter(stay -> stay.until() == null)
                .findFirst()
                .orElse(stays.all().getLast())
                .organisation();
    }

    private boolean lacks(Participation p) {
        return participations.running(p.cycle(), p.side(), p.organisation()).isEmpty();
    }

    private Change<Participant> takeOver(Participation p, LocalDate on) {
        Place place = new Place(p.cycle(), p.side(), p.organisation());
        Participation own =
                Parts.moved(
                        place.entered(
                                participations.nextId(), category, on, Parts.wishes(p), false),
                        p.status(),
                        p.checked());
        Known next = with(participations.add(own));
        return Change.to(next, new EnteredBase(own.id(), on, p.organisation(), next.told()));
    }

    private ParticipantState remains(@Nullable String survivor, boolean erased) {
        List<Participation> bare = participations.all().stream().map(Parts::bare).toList();
        return new ParticipantState(
                category, born, ageGroup, stays.all(), bare, Set.of(), survivor, erased);
    }

    private void needsProcessing() {
        if (!consents.has(PROCESSING)) {
            throw new Refusal("processing-is-consented");
        }
    }

    private Participation runningPart(String id) {
        needsProcessing();
        Participation part = participations.get(id);
        if (!Participations.isRunning(part)) {
            throw new Refusal("participation-is-running");
        }
        return part;
    }

    private List<Participation> partsIn(String organisation) {
        return participations.running(p -> p.organisation().equals(organisation));
    }

    private Change<Participant> changed(Participation after, LocalDate on) {
        if (after.equals(participations.get(after.id()))) {
            return Change.none(this);
        }
        Known next = with(participations.with(after));
        return Change.to(
                next, new ParticipationChanged(after.id(), on, after.organisation(), next.told()));
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

    private Known due(@Nullable LocalDate day) {
        return new Known(category, born, ageGroup, stays, participations, consents, card, day);
    }
}
