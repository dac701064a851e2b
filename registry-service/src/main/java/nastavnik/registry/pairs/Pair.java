package nastavnik.registry.pairs;

import nastavnik.events.Membership;
import nastavnik.events.MentorTerm;
import nastavnik.events.PairEvent;
import nastavnik.events.PairState;
import nastavnik.events.PairStatus;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the registry needs to know of a pair. A pure fold: every event carries the whole state.
 *
 * @param people everybody who is or was in it; nobody, where it came to nothing
 */
record Pair(Set<String> people) {

    static Pair after(@Nullable Pair before, PairEvent event) {
        PairState state = event.pair();
        Set<String> people = new TreeSet<>();
        if (state.status() != PairStatus.DECLINED) {
            state.members().stream().map(Membership::participant).forEach(people::add);
            state.mentors().stream().map(MentorTerm::participant).forEach(people::add);
        }
        return new Pair(people);
    }
}
