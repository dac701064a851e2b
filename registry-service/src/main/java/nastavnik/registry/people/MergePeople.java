package nastavnik.registry.people;

import jakarta.validation.constraints.NotNull;

import nastavnik.events.Role;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;
import nastavnik.registry.card.Recognitions;
import nastavnik.registry.imprint.Imprints;
import nastavnik.registry.participant.Known;
import nastavnik.registry.participant.Participant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.LocalDate;

/**
 * Makes one of two entries of the same person: first the survivor takes over, then the other goes.
 */
@Service
class MergePeople {

    /** Who stays. */
    record Command(
            @Nullable String organisation, @NotNull String survivor, @NotNull LocalDate on) {}

    private final AggregateStore<Participant> participants;
    private final Reach reach;
    private final Recognitions recognitions;
    private final Imprints imprints;

    MergePeople(
            AggregateStore<Participant> participants,
            Reach reach,
            Recognitions recognitions,
            Imprints imprints) {
        this.participants = participants;
        this.reach = reach;
        this.recognitions = recognitions;
        this.imprints = imprints;
    }

    Stored<Participant> handle(String id, Command command, ExpectedRevision seen) {
        reach.allow(id);
        if (id.equals(command.survivor())) {
            throw new Refusal("two-people-are-merged");
        }
        reach.get(command.survivor(), Role.CURATOR);
        participants
                .find(id)
                .filter(stored -> stored.state() instanceof Known)
                .ifPresent(_ -> takeOver(id, command));
        recognitions.repoint(id, command.survivor());
        imprints.forget(id);
        return reach.change(
                id,
                seen,
                (person, organisation) ->
                        person.mergeInto(command.survivor(), command.on(), organisation));
    }

    private void takeOver(String id, Command command) {
        Known duplicate = reach.get(id, Role.CURATOR).known();
        participants.change(
                command.survivor(),
                stored -> stored.state().known().absorb(duplicate, command.on()));
    }
}
