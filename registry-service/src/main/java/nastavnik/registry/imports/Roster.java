package nastavnik.registry.imports;

import nastavnik.events.Side;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.store.Filter;
import nastavnik.registry.card.Card;
import nastavnik.registry.card.PersonName;
import nastavnik.registry.participant.Known;
import nastavnik.registry.participant.Participant;
import nastavnik.registry.people.Cards;
import nastavnik.registry.preliminary.Entry;
import nastavnik.registry.preliminary.Preliminaries;
import nastavnik.registry.preliminary.Preliminary;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everybody an organisation has, opened once for an import: rows are compared in memory. */
final class Roster {

    /** A participant with an open card. */
    record Person(Stored<Participant> stored, Known known, Card card) {}

    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Preliminary> lines = new HashMap<>();
    private final Map<String, Set<Integer>> years = new HashMap<>();
    private final Map<String, List<Person>> byName = new HashMap<>();

    private Roster() {}

    /** Reads rosters. */
    @Component
    static final class Reader {

        private final AggregateStore<Participant> participants;
        private final Preliminaries preliminaries;
        private final Cards cards;

        Reader(AggregateStore<Participant> participants, Preliminaries preliminaries, Cards cards) {
            this.participants = participants;
            this.preliminaries = preliminaries;
            this.cards = cards;
        }

        /** Whoever is or was in the organisation. */
        Roster of(String organisation, LocalDate today) {
            Roster roster = new Roster();
            participants.each(
                    Filter.is("stays.organisation", organisation),
                    stored -> {
                        if (stored.state() instanceof Known known) {
                            Card card = cards.open(stored.id(), known);
                            roster.add(new Person(stored, known, card), organisation);
                        }
                    });
            for (Preliminary line : preliminaries.of(organisation, today)) {
                if (!roster.people.containsKey(line.id())) {
                    roster.add(line, preliminaries.open(line));
                }
            }
            return roster;
        }
    }

    private void add(Person person, String organisation) {
        PersonName name = person.card().name();
        people.put(person.stored().id(), person);
        remember(name, person.card().post(organisation).schoolClass(), person.known().born());
        byName.computeIfAbsent(name.key(), _ -> new ArrayList<>()).add(person);
        byName.computeIfAbsent(name.initialsKey(), _ -> new ArrayList<>()).add(person);
    }

    private void add(Preliminary line, Entry entry) {
        lines.put(line.id(), line);
        remember(entry.name(), entry.post().schoolClass(), entry.born());
    }

    private void remember(PersonName name, @Nullable String schoolClass, int born) {
        years.computeIfAbsent(key(name, schoolClass), _ -> new HashSet<>()).add(born);
    }

    private static String key(PersonName name, @Nullable String schoolClass) {
        return name.key() + "\n" + (schoolClass == null ? "" : Wordings.plain(schoolClass));
    }

    Optional<Person> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    Optional<Preliminary> line(String id) {
        return Optional.ofNullable(lines.get(id));
    }

    /** Somebody of this name in this class was born in another year: perhaps a slip of the pen. */
    boolean contradicts(BaseRow row) {
        Set<Integer> known = years.get(key(row.name(), row.post().schoolClass()));
        return row.post().schoolClass() != null && known != null && !known.contains(row.born());
    }

    /** People of a name, whole or with initials; those who stand in the wanted base, if any do. */
    List<Person> named(String text, Side side, String cycle) {
        List<Person> all = byName.getOrDefault(PersonName.keyOf(text), List.of());
        List<Person> inBase = all.stream().filter(p -> stands(p.known(), side, cycle)).toList();
        return inBase.isEmpty() ? all : inBase;
    }

    private static boolean stands(Known known, Side side, String cycle) {
        return known.participations().all().stream()
                .anyMatch(part -> part.side() == side && part.cycle().equals(cycle));
    }
}
