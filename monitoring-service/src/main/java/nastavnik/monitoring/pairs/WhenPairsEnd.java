package nastavnik.monitoring.pairs;

import nastavnik.events.PairEvent;
import nastavnik.platform.replica.Policy;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whoever drops out before the end is asked no more: the question would only hurt. Completing a
 * pair changes nothing here, because it does not wait for answers.
 */
final class WhenPairsEnd implements Policy<Pair, PairEvent, AskNoMore> {

    @Override
    public List<AskNoMore> after(@Nullable Pair before, PairEvent event, @Nullable Pair now) {
        if (before == null || now == null) {
            return List.of();
        }
        return people(before)
                .filter(person -> !before.brokenOffFor(person) && now.brokenOffFor(person))
                .map(person -> new AskNoMore(person, event.on()))
                .toList();
    }

    private static Stream<String> people(Pair pair) {
        return Stream.concat(
                        Stream.ofNullable(pair.mentor()),
                        pair.members().stream().map(Member::participant))
                .distinct();
    }
}
