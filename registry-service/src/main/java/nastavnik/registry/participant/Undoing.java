package nastavnik.registry.participant;

import static nastavnik.events.ConsentPurpose.PROCESSING;

import nastavnik.events.Event;
import nastavnik.events.ParticipantEvent.ParticipantCorrected;
import nastavnik.events.ParticipantEvent.ParticipantErased;
import nastavnik.events.ParticipantEvent.ParticipantMerged;
import nastavnik.events.ParticipantState;
import nastavnik.events.Participation;
import nastavnik.events.Stay;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.registry.participant.Participant.Erased;
import nastavnik.registry.participant.Participant.Merged;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/** How an entry ends that was there twice, is no longer needed, or should never have been. */
record Undoing(Known person) {

    private static final long REGISTRATION = 1;

    Change<Participant> absorb(Known duplicate, LocalDate on) {
        Telling telling = new Telling(person);
        duplicate.stays().all().stream()
                .filter(stay -> stay.until() == null)
                .forEach(
                        stay -> telling.add(s -> s.join(stay.organisation(), stay.category(), on)));
        duplicate.participations().running(_ -> true).stream()
                .filter(p -> lacks(telling.now(), p))
                .forEach(p -> telling.add(s -> new TakingPart(s).takeOver(p, on)));
        return telling.change();
    }

    private static boolean lacks(Known one, Participation p) {
        return one.participations().running(p.cycle(), p.side(), p.organisation()).isEmpty();
    }

    Change<Participant> mergeInto(String survivor, LocalDate on, String organisation) {
        ParticipantState left = remains(survivor, false);
        return Change.to(new Merged(left), new ParticipantMerged(survivor, on, organisation, left));
    }

    Change<Participant> erase(LocalDate on, String organisation) {
        if (person.consents().has(PROCESSING) && person.stays().anyOpen()) {
            throw new Refusal("data-is-no-longer-needed");
        }
        ParticipantState left = remains(null, true);
        return Change.to(new Erased(left), new ParticipantErased(on, organisation, left));
    }

    /** First the registration is corrected, so that no year counts the person; then all goes. */
    Change<Participant> neverWas(LocalDate on, String organisation) {
        ParticipantState never = state(List.of(), List.of(), null, false);
        ParticipantState gone = state(List.of(), List.of(), null, true);
        return Change.to(
                new Erased(gone),
                new ParticipantCorrected(REGISTRATION, on, organisation, never),
                new ParticipantErased(on, organisation, gone));
    }

    /** Each of the events is named by a correction of its own, the latest first. */
    Change<Participant> backTo(
            Known before, long first, long last, LocalDate on, String organisation) {
        List<Event> corrections =
                LongStream.iterate(last, revision -> revision >= first, revision -> revision - 1)
                        .<Event>mapToObj(
                                revision ->
                                        new ParticipantCorrected(
                                                revision, on, organisation, before.told()))
                        .toList();
        return Change.to(before, corrections);
    }

    private ParticipantState remains(@Nullable String survivor, boolean erased) {
        List<Participation> bare = person.participations().all().stream().map(Parts::bare).toList();
        return state(person.stays().all(), bare, survivor, erased);
    }

    private ParticipantState state(
            List<Stay> stays, List<Participation> parts, @Nullable String survivor, boolean gone) {
        return new ParticipantState(
                person.category(),
                person.born(),
                person.ageGroup(),
                stays,
                parts,
                Set.of(),
                survivor,
                gone);
    }
}
