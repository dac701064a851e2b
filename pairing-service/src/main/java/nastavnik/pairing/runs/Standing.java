package nastavnik.pairing.runs;

import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.pair.Member;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.PairFields;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.store.Filter;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The pairs that already are: they stay as they are, with the places they take. */
@Component
class Standing {

    private static final int MANY = 100_000;
    private static final int AT_ONCE = 500;

    private final AggregateStore<Pair> pairs;

    Standing(AggregateStore<Pair> pairs) {
        this.pairs = pairs;
    }

    /** Open pairs that one of these people is in. */
    List<PairKey> frozen(List<String> mentees, List<Mentor> mentors) {
        Set<PairKey> keys = new TreeSet<>();
        open(PairFields.MEMBER, mentees, keys);
        open(PairFields.MENTOR, mentors.stream().map(Mentor::id).toList(), keys);
        return List.copyOf(keys);
    }

    private void open(String field, List<String> ids, Set<PairKey> keys) {
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            Collection<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            pairs.list(Filter.in(field, some).and(PairFields.open()), MANY).stream()
                    .map(Stored::state)
                    .flatMap(Standing::keys)
                    .forEach(keys::add);
        }
    }

    private static Stream<PairKey> keys(Pair pair) {
        String mentor = pair.team().mentor().participant();
        return pair.team().open().stream()
                .map(Member::participant)
                .map(mentee -> new PairKey(mentee, mentor, pair.dossier().terms().form()));
    }

    /** Who led whom in earlier cycles, by mentee. */
    Map<String, Set<String>> previous(String organisation, String cycle) {
        Map<String, Set<String>> previous = new HashMap<>();
        pairs.each(
                Filter.is(PairFields.ORGANISATION, organisation),
                stored -> {
                    if (!stored.state().dossier().terms().cycle().equals(cycle)) {
                        keys(stored.state(), previous);
                    }
                });
        return previous;
    }

    private static void keys(Pair pair, Map<String, Set<String>> previous) {
        String mentor = pair.team().mentor().participant();
        pair.team()
                .members()
                .forEach(
                        member ->
                                previous.computeIfAbsent(member.participant(), _ -> new TreeSet<>())
                                        .add(mentor));
    }
}
