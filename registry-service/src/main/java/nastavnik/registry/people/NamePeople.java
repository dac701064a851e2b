package nastavnik.registry.people;

import com.fasterxml.jackson.annotation.JsonProperty;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import nastavnik.events.Stay;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.audit.AuditLog;
import nastavnik.platform.rights.Access;
import nastavnik.platform.rights.Scope;
import nastavnik.platform.store.Filter;
import nastavnik.registry.card.Card;
import nastavnik.registry.participant.Known;
import nastavnik.registry.participant.Participant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says whom ids mean, to those who may know, for a stated purpose; each name is on record. */
@Service
class NamePeople {

    /** Whose names, and what for. */
    record Query(@NotEmpty @Size(max = 1000) Set<@NotNull String> ids, @NotNull Purpose purpose) {}

    record Named(
            String id,
            String name,
            String given,
            String initials,
            int born,
            @JsonProperty("class") @Nullable String schoolClass) {}

    private final AggregateStore<Participant> participants;
    private final Cards cards;
    private final Access access;
    private final AuditLog audit;

    NamePeople(
            AggregateStore<Participant> participants, Cards cards, Access access, AuditLog audit) {
        this.participants = participants;
        this.cards = cards;
        this.access = access;
        this.audit = audit;
    }

    List<Named> handle(Query query) {
        Scope scope = access.scope(CardController.READERS);
        List<Named> named = new ArrayList<>();
        participants.each(
                Filter.in("_id", query.ids()),
                stored -> {
                    if (stored.state() instanceof Known known) {
                        name(stored.id(), known, scope).ifPresent(named::add);
                    }
                });
        named.forEach(one -> audit.read("participant", one.id(), query.purpose().name()));
        return named;
    }

    private Optional<Named> name(String id, Known known, Scope scope) {
        return known.stays().all().reversed().stream()
                .map(Stay::organisation)
                .filter(scope::covers)
                .findFirst()
                .map(organisation -> named(id, known, organisation));
    }

    private Named named(String id, Known known, String organisation) {
        Card card = cards.open(id, known);
        return new Named(
                id,
                card.name().full(),
                card.name().givenName(),
                card.name().initials(),
                known.born(),
                card.post(organisation).schoolClass());
    }
}
