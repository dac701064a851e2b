package nastavnik.registry.people;

import com.fasterxml.jackson.annotation.JsonProperty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import nastavnik.events.Role;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.rights.Access;
import nastavnik.platform.rights.Organisation;
import nastavnik.platform.rights.Organisations;
import nastavnik.platform.web.BadInput;
import nastavnik.registry.card.Post;
import nastavnik.registry.card.Recognitions;
import nastavnik.registry.participant.Known;
import nastavnik.registry.participant.Participant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.LocalDate;

/** Sends a person from one organisation to another, which sees the card from then on. */
@Service
class TransferPerson {

    /**
     * What the sending curator says.
     *
     * @param on first day in the other organisation
     */
    record Command(
            @NotNull String from,
            @NotNull String to,
            @NotNull LocalDate on,
            @JsonProperty("class") @Size(max = 20) @Nullable String schoolClass) {}

    private final Reach reach;
    private final Cards cards;
    private final Access access;
    private final Organisations organisations;
    private final Recognitions recognitions;

    TransferPerson(
            Reach reach,
            Cards cards,
            Access access,
            Organisations organisations,
            Recognitions recognitions) {
        this.reach = reach;
        this.cards = cards;
        this.access = access;
        this.organisations = organisations;
        this.recognitions = recognitions;
    }

    Stored<Participant> handle(String id, Command command, ExpectedRevision seen) {
        access.require(command.from(), Role.CURATOR);
        Organisation there =
                organisations
                        .find(command.to())
                        .orElseThrow(() -> BadInput.at("/to", "unknown-organisation"));
        TakesPeople.check(there, command.on());
        Post post = new Post(command.schoolClass(), null, null);
        Stored<Participant> moved =
                reach.change(
                        id,
                        seen,
                        (person, _) ->
                                cards.with(
                                        person.transfer(command.from(), command.to(), command.on()),
                                        id,
                                        card -> card.at(command.to(), post)));
        rememberThere(id, moved.state().known(), command.to());
        return moved;
    }

    /** The new school's file will name this person, too. */
    private void rememberThere(String id, Known person, String organisation) {
        recognitions.remember(organisation, cards.open(id, person).name(), person.born(), id);
    }
}
