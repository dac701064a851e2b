package nastavnik.registry.people;

import com.fasterxml.jackson.annotation.JsonProperty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import nastavnik.events.Category;
import nastavnik.events.Side;
import nastavnik.platform.aggregate.Ids;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.web.BadInput;
import nastavnik.registry.card.PersonName;
import nastavnik.registry.card.Post;
import nastavnik.registry.card.Recognitions;
import nastavnik.registry.card.Representative;
import nastavnik.registry.participant.Place;
import nastavnik.registry.preliminary.Entry;
import nastavnik.registry.preliminary.Preliminaries;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.LocalDate;

/** Puts a person on the preliminary list. Of a birth date only the year is kept before consent. */
@Service
class AddPreliminary {

    /** Who; side and cycle say on which list. */
    record Command(
            @NotBlank @Size(max = 60) String surname,
            @NotBlank @Size(max = 60) String givenName,
            @Size(max = 60) @Nullable String patronymic,
            @Nullable Integer born,
            @Nullable LocalDate birthDate,
            @NotNull Category category,
            @JsonProperty("class") @Size(max = 20) @Nullable String schoolClass,
            @Size(max = 200) @Nullable String position,
            @Nullable Side side,
            @Nullable String cycle,
            @Valid @Nullable Representative representative) {}

    private final Preliminaries preliminaries;
    private final Recognitions recognitions;
    private final Ids ids;
    private final Clock clock;

    AddPreliminary(Preliminaries preliminaries, Recognitions recognitions, Ids ids, Clock clock) {
        this.preliminaries = preliminaries;
        this.recognitions = recognitions;
        this.ids = ids;
        this.clock = clock;
    }

    /** The id of the new line; the same one for the same request sent twice. */
    String handle(String organisation, Command command) {
        LocalDate today = LocalDate.now(clock);
        PersonName name = Births.name(command.surname(), command.givenName(), command.patronymic());
        int born = Births.sensible(Births.year(command.born(), command.birthDate(), 0), today);
        String wanted = ids.next();
        String id = recognitions.remember(organisation, name, born, wanted);
        if (!id.equals(wanted) && preliminaries.isTaken(id, today)) {
            throw new Refusal("person-is-already-known");
        }
        Post post = new Post(command.schoolClass(), command.position(), null);
        Entry entry = new Entry(name, born, post, command.representative());
        preliminaries.add(
                id,
                new Preliminaries.Newcomer(
                        organisation, command.category(), entry, place(organisation, command)),
                today);
        return id;
    }

    private static @Nullable Place place(String organisation, Command command) {
        if (command.side() == null && command.cycle() == null) {
            return null;
        }
        if (command.side() == null || command.cycle() == null) {
            throw BadInput.at("/cycle", "side-and-cycle-together");
        }
        return new Place(command.cycle(), command.side(), organisation);
    }
}
