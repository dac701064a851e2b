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
import nastavnik.platform.audit.AuditLog;
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
            @Valid @Nullable Representative representative) {

        PersonName name() {
            return Births.name(surname, givenName, patronymic);
        }

        int year(LocalDate today) {
            return Births.sensible(Births.year(born, birthDate, 0), today);
        }

        Entry entry(PersonName name, int year) {
            Post post = new Post(schoolClass, position, null);
            return new Entry(name, year, post, representative);
        }

        @Nullable Place place(String organisation) {
            if (side == null && cycle == null) {
                return null;
            }
            if (side == null || cycle == null) {
                throw BadInput.at("/cycle", "side-and-cycle-together");
            }
            return new Place(cycle, side, organisation);
        }

        /** Keeps names out of logs. */
        @Override
        public String toString() {
            return "Command[…]";
        }
    }

    private final Preliminaries preliminaries;
    private final Recognitions recognitions;
    private final Ids ids;
    private final AuditLog audit;
    private final Clock clock;

    AddPreliminary(
            Preliminaries preliminaries,
            Recognitions recognitions,
            Ids ids,
            AuditLog audit,
            Clock clock) {
        this.preliminaries = preliminaries;
        this.recognitions = recognitions;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    /** The id of the new line; the same one for the same request sent twice. */
    String handle(String organisation, Command command) {
        LocalDate today = LocalDate.now(clock);
        PersonName name = command.name();
        int born = command.year(today);
        String wanted = ids.next();
        String id = recognitions.remember(organisation, name, born, wanted);
        if (!id.equals(wanted) && preliminaries.isTaken(id, today)) {
            throw new Refusal("person-is-already-known");
        }
        var newcomer =
                new Preliminaries.Newcomer(
                        organisation,
                        command.category(),
                        command.entry(name, born),
                        command.place(organisation));
        if (preliminaries.add(preliminaries.line(id, newcomer, today), today)) {
            audit.changed("preliminary.added", id);
        }
        return id;
    }
}
