package nastavnik.platform.replica;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.platform.replica.Bench.Days;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Page;
import nastavnik.platform.store.Slice;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntPredicate;

/** Between a switch and the end of catching up no question is answered from the past. */
class WhileBehindTest {

    private static final int SUBJECTS = 60;
    private static final int MOST_EVENTS = 5;

    private final Bench bench = new Bench(new Bench.Shared("behind-" + UUID.randomUUID()), 1);
    private final Map<String, Integer> told = new TreeMap<>();

    @Test
    void whatEndedBeforeASwitchDoesNotHoldAgainAfterIt() {
        tell("right", 1);

        bench.switchWithout(() -> tell("right", 2));

        Filter goesOn = Filter.isNot("days", Told.day(2));
        assertThat(bench.replica().list(goesOn, 10)).isEmpty();
        assertThat(bench.replica().count(goesOn)).isZero();
        assertThat(bench.replica().list(Filter.is("days", Told.day(2)), 10))
                .extracting(Keyed::revision)
                .containsExactly(2L);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyQuestionIsAnsweredFromWhicheverCollectionKnowsMore(long seed) {
        Random dice = new Random(seed);
        tellSome(dice, 0, 1);
        bench.switchWithout(() -> tellSome(dice, 0, 2));
        tellSome(dice, 1, 2);

        for (int day = 1; day <= MOST_EVENTS; day++) {
            int wanted = day;
            check(Filter.is("days", Told.day(day)), count -> count >= wanted);
            check(Filter.isNot("days", Told.day(day)), count -> count < wanted);
        }
    }

    /** Some of every so-many-th subject hear what comes next. */
    private void tellSome(Random dice, int first, int step) {
        for (int subject = first; subject < SUBJECTS; subject += step) {
            for (int more = dice.nextInt(3); more > 0; more--) {
                String id = "subject-" + subject;
                tell(id, told.getOrDefault(id, 0) + 1);
            }
        }
    }

    private void tell(String id, int number) {
        bench.receive(Told.of(id, number));
        told.put(id, number);
    }

    private void check(Filter filter, IntPredicate known) {
        List<String> expected =
                told.entrySet().stream()
                        .filter(each -> known.test(each.getValue()))
                        .map(each -> each.getKey() + "@" + each.getValue())
                        .toList();
        var replica = bench.replica();
        assertThat(replica.list(filter, SUBJECTS).stream().map(WhileBehindTest::shown).toList())
                .isEqualTo(expected);
        assertThat(replica.list(filter, 3).stream().map(WhileBehindTest::shown).toList())
                .isEqualTo(expected.subList(0, Math.min(3, expected.size())));
        assertThat(replica.count(filter)).isEqualTo(expected.size());
        List<String> read = new ArrayList<>();
        replica.each(filter, one -> read.add(shown(one)));
        assertThat(read).isEqualTo(expected);
        assertThat(inPages(filter)).isEqualTo(expected);
    }

    private List<String> inPages(Filter filter) {
        List<String> read = new ArrayList<>();
        @Nullable String after = null;
        do {
            Slice<Keyed<Days>> part = bench.replica().page(filter, new Page(after, 7));
            assertThat(part.items()).hasSizeLessThanOrEqualTo(7);
            part.items().forEach(one -> read.add(shown(one)));
            after = part.next();
        } while (after != null);
        return read;
    }

    private static String shown(Keyed<Days> one) {
        assertThat(one.state().days()).hasSize((int) one.revision());
        return one.id() + "@" + one.revision();
    }
}
