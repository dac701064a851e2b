package nastavnik.registry.people;

import com.fasterxml.jackson.annotation.JsonProperty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;

import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Stored;
import nastavnik.registry.card.Card;
import nastavnik.registry.card.Post;
import nastavnik.registry.card.Recognitions;
import nastavnik.registry.card.Representative;
import nastavnik.registry.card.Sex;
import nastavnik.registry.participant.Ages;
import nastavnik.registry.participant.CardFacts;
import nastavnik.registry.participant.Known;
import nastavnik.registry.participant.Participant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a person's card anew, as one organisation sees it; the other's class stays. */
@Service
class ChangeCard {

    /** The card as the form shows it; what is left out is empty from now on. */
    record Command(
            @NotBlank @Size(max = 60) String surname,
            @NotBlank @Size(max = 60) String givenName,
            @Size(max = 60) @Nullable String patronymic,
            @Past @Nullable LocalDate birthDate,
            @Nullable Integer born,
            @Nullable Sex sex,
            @Size(max = 40) @Nullable String phone,
            @Email @Size(max = 120) @Nullable String email,
            @JsonProperty("class") @Size(max = 20) @Nullable String schoolClass,
            @Size(max = 200) @Nullable String position,
            @Size(max = 200) @Nullable String subject,
            @Nullable LocalDate teachingSince,
            @Size(max = 5) @Nullable List<@Valid @NotNull Representative> representatives) {

        Post post() {
            return new Post(schoolClass, position, subject);
        }
    }

    private final Reach reach;
    private final Cards cards;
    private final Recognitions recognitions;
    private final Clock clock;

    ChangeCard(Reach reach, Cards cards, Recognitions recognitions, Clock clock) {
        this.reach = reach;
        this.cards = cards;
        this.recognitions = recognitions;
        this.clock = clock;
    }

    Stored<Participant> handle(String id, Command command, ExpectedRevision seen) {
        Stored<Participant> stored =
                reach.change(
                        id,
                        seen,
                        (person, organisation) -> decide(id, person, organisation, command));
        Known known = stored.state().known();
        recognitions.remember(known.home(), cards.open(id, known).name(), known.born(), id);
        return stored;
    }

    private Change<Participant> decide(
            String id, Known person, String organisation, Command command) {
        Card before = cards.open(id, person);
        int born = Births.year(command.born(), command.birthDate(), person.born());
        Card after = edited(before, organisation, command);
        LocalDate today = LocalDate.now(clock);
        boolean sameTerm =
                person.stays()
                        .open(organisation)
                        .filter(
                                stay ->
                                        java.util.Objects.equals(
                                                stay.teachingSince(), command.teachingSince()))
                        .isPresent();
        if (after.equals(before) && born == person.born() && sameTerm) {
            return Change.none(person);
        }
        CardFacts facts =
                new CardFacts(
                        person.category(),
                        born,
                        Ages.on(today, born, after.birthDate()),
                        command.teachingSince(),
                        cards.seal(id, after));
        return person.changeCard(facts, today, organisation);
    }

    private static Card edited(Card before, String organisation, Command command) {
        Map<String, Post> posts = new HashMap<>(before.posts());
        posts.put(organisation, command.post());
        return new Card(
                Births.name(command.surname(), command.givenName(), command.patronymic()),
                command.birthDate(),
                command.sex(),
                command.phone(),
                command.email(),
                command.representatives() == null ? List.of() : command.representatives(),
                posts,
                before.dossiers());
    }
}
