package nastavnik.registry.people;

import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.store.Filter;
import nastavnik.registry.card.Card;
import nastavnik.registry.card.ClassName;
import nastavnik.registry.card.Post;
import nastavnik.registry.participant.Known;
import nastavnik.registry.participant.Participant;
import nastavnik.registry.preliminary.Entry;
import nastavnik.registry.preliminary.Preliminaries;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All people of an organisation with open cards, by class and name; preliminary lines too. */
@Component
public class Everybody {

    private final AggregateStore<Participant> participants;
    private final Preliminaries preliminaries;
    private final Cards cards;
    private final Clock clock;

    Everybody(
            AggregateStore<Participant> participants,
            Preliminaries preliminaries,
            Cards cards,
            Clock clock) {
        this.participants = participants;
        this.preliminaries = preliminaries;
        this.cards = cards;
        this.clock = clock;
    }

    /** One of them. */
    public record Person(String id, int born, Card card, Post post) {}

    public List<Person> of(String organisation) {
        List<Person> all = new ArrayList<>();
        Set<String> known = new HashSet<>();
        participants.each(
                Filter.is("stays.organisation", organisation),
                stored -> {
                    if (stored.state() instanceof Known one
                            && one.stays().open(organisation).isPresent()) {
                        Card card = cards.open(stored.id(), one);
                        known.add(stored.id());
                        all.add(new Person(stored.id(), one.born(), card, card.post(organisation)));
                    }
                });
        preliminaries.of(organisation, LocalDate.now(clock)).stream()
                .filter(line -> !known.contains(line.id()))
                .forEach(
                        line -> {
                            Entry entry = preliminaries.open(line);
                            all.add(
                                    new Person(
                                            line.id(),
                                            entry.born(),
                                            entry.card(organisation, null),
                                            entry.post()));
                        });
        all.sort(
                Comparator.<Person, String>comparing(one -> ClassName.key(one.post().schoolClass()))
                        .thenComparing(one -> one.card().name().key()));
        return all;
    }

    /** Whether two ways of writing a class mean the same. */
    public static boolean isSameClass(String wanted, @Nullable String other) {
        return ClassName.key(wanted).equals(ClassName.key(other));
    }
}
