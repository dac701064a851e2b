package nastavnik.platform.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nastavnik.platform.replica.ParkedEvents.Answer;
import nastavnik.platform.replica.ParkedEvents.Because;
import nastavnik.platform.testing.Crash;
import nastavnik.platform.testing.Eventually;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

class ReplicaTest {

    private final Bench.Shared shared = new Bench.Shared("replica-" + UUID.randomUUID());
    private final Bench bench = new Bench(shared, 1);

    @Test
    void eachEventIsFoldedOnceAndRepeatsChangeNothing() {
        Told first = Told.of("a", 1);
        bench.receive(first, Told.of("a", 2), Told.of("b", 1));
        bench.receive(first, Told.of("a", 2), Told.of("a", 3));

        assertThat(bench.folded("a")).containsExactly(1, 2, 3);
        assertThat(bench.folded("b")).containsExactly(1);
        assertThat(bench.parked()).isZero();
    }

    @Test
    void whatFollowsAGapWaitsUntilItClosesAndAllOthersGoOn() {
        bench.receive(Told.of("a", 1), Told.of("a", 3), Told.of("a", 4), Told.of("b", 1));

        assertThat(bench.folded("a")).containsExactly(1);
        assertThat(bench.folded("b")).containsExactly(1);
        assertThat(bench.parkedFor()).containsExactly("gap", "gap");

        bench.receive(Told.of("a", 2));

        assertThat(bench.folded("a")).containsExactly(1, 2, 3, 4);
        assertThat(bench.parked()).isZero();
    }

    @Test
    void anUnreadableEventStandsAndWhatFollowsItForThatAggregateWaits() {
        bench.receive(Told.of("a", 1), Told.unreadable("a"), Told.of("a", 3), Told.of("b", 1));

        assertThat(bench.folded("a")).containsExactly(1);
        assertThat(bench.folded("b")).containsExactly(1);
        assertThat(bench.parkedFor()).containsExactly("unreadable", "gap");

        bench.receive(Told.of("a", 2));

        assertThat(bench.folded("a")).containsExactly(1, 2, 3);
        assertThat(bench.parkedFor()).containsExactly("unreadable");
    }

    @Test
    void unreadableBytesAreDismissedOnlyWhereNothingWaitsBehindThemAndStayInSight() {
        Told unreadable = Told.unreadable("a");
        bench.receive(Told.of("a", 1), unreadable, Told.of("a", 3));
        List<String> places =
                bench.parkedEvents().list().stream().map(ParkedEvents.Parked::place).toList();
        String place = places.getFirst();
        assertThat(bench.parkedEvents().ask(place)).isEqualTo(Answer.OTHERS_WAIT);
        assertThat(bench.parkedEvents().ask(places.getLast())).isEqualTo(Answer.READABLE);
        assertThat(bench.parkedEvents().ask("elsewhere/0/0")).isEqualTo(Answer.UNKNOWN);

        bench.receive(Told.of("a", 2));
        assertThat(bench.parkedEvents().ask(place)).isEqualTo(Answer.POSSIBLE);
        bench.parkedEvents().dismiss(place, Because.HEALED);
        bench.receive(unreadable);

        assertThat(bench.parkedEvents().ask(place)).isEqualTo(Answer.DONE_BEFORE);
        assertThat(bench.parkedAndDismissed()).containsExactly(0L, 1L);
        assertThat(bench.parkedEvents().list())
                .singleElement()
                .extracting(one -> String.valueOf(one.dismissed()))
                .asString()
                .contains("HEALED");
        assertThat(bench.folded("a")).containsExactly(1, 2, 3);
    }

    @Test
    void anEventMissingAfterADismissalIsParkedAgainByTheNextOne() {
        bench.receive(Told.of("a", 1), Told.unreadable("a"));
        String place = bench.parkedEvents().list().getFirst().place();
        bench.parkedEvents().dismiss(place, Because.FOREIGN);

        bench.receive(Told.of("a", 3));

        assertThat(bench.folded("a")).containsExactly(1);
        assertThat(bench.parkedAndDismissed()).containsExactly(1L, 1L);
    }

    @Test
    void aMessageOfAnotherSubjectThanItsKeyIsUnreadable() {
        bench.receive(new Told("a", Told.bytes("b", 1), 7_000_000));

        assertThat(bench.folded("a")).isEmpty();
        assertThat(bench.folded("b")).isEmpty();
        assertThat(bench.parkedFor()).containsExactly("unreadable");
    }

    @Test
    void whatABuildCannotFoldWaitsForOneThatCanAndAnOperatorsCallTriesItAgain() {
        shared.unfoldable.add(Told.day(2));
        bench.receive(Told.of("a", 1), Told.of("a", 2), Told.of("a", 3), Told.of("b", 1));
        assertThat(bench.parkedFor()).containsExactly("unfoldable", "gap");
        assertThat(bench.retryAll()).isEqualTo(2);

        shared.unfoldable.clear();

        assertThat(bench.retryAll()).isZero();
        assertThat(bench.folded("a")).containsExactly(1, 2, 3);
        assertReacted("a:3");
    }

    @Test
    void aParkedEventIsTriedLessAndLessOftenButEveryMinute() {
        shared.unfoldable.add(Told.day(1));
        bench.receive(Told.of("a", 1));

        assertThat(triesWithin(Duration.ofMinutes(2))).isBetween(4, 8);
        assertThat(triesWithin(Duration.ofMinutes(10))).isBetween(9, 11);
    }

    private int triesWithin(Duration time) {
        int before = shared.tried.size();
        for (int second = 0; second < time.toSeconds(); second += 5) {
            shared.clock.goOn(Duration.ofSeconds(5));
            bench.sweep();
        }
        return shared.tried.size() - before;
    }

    @Test
    void anEventOfATypeNobodyKnowsIsCountedAsSeen() {
        bench.receive(Told.of("a", 1), Told.unknown("a", 2), Told.of("a", 3));

        assertThat(bench.folded("a")).containsExactly(1, 3);
        assertThat(bench.parked()).isZero();
    }

    @Test
    void aBatchInterruptedAnywhereIsTakenAgainWhole() {
        for (int step = 1; step < 12; step++) {
            String subject = "s" + step;
            Bench victim = new Bench(shared, 1);
            victim.doom().after(step, step % 2 == 0);
            Told[] batch = {Told.of(subject, 1), Told.of(subject, 3), Told.of(subject, 2)};
            try {
                victim.receive(batch);
            } catch (Crash e) {
                bench.receive(batch);
            }
            assertThat(bench.folded(subject)).as("step %d", step).containsExactly(1, 2, 3);
        }
        bench.retryAll();
        assertThat(bench.parked()).isZero();
    }

    @Test
    void aReactionIsCarriedOutOnceAndNotForARepeat() {
        Told third = Told.of("a", 3);
        bench.receive(Told.of("a", 1), Told.of("a", 2), third);
        assertReacted("a:3");

        bench.receive(third, Told.of("a", 4));

        Eventually.until(() -> bench.todo() == 0);
        assertReacted("a:3");
    }

    @Test
    void aReactionThatFailsIsTriedAgainByWhoeverSweeps() {
        shared.workerFails = true;
        bench.receive(Told.of("a", 1), Told.of("a", 2), Told.of("a", 3));
        assertThat(bench.todo()).isEqualTo(1);
        shared.workerFails = false;
        shared.clock.goOn(Duration.ofSeconds(5));

        Bench another = new Bench(shared, 1);

        Eventually.until(() -> another.todo() == 0);
        assertReacted("a:3");
    }

    @Test
    void aBuildThatFoldsLessRefusesToFoldIntoWhatANewerOneKeeps() {
        Bench newer = new Bench(shared, 2);
        bench.receive(Told.of("a", 1));
        assertThat(newer.rebuild()).isTrue();
        newer.receive(Told.of("b", 1));

        assertThatThrownBy(() -> bench.receive(Told.of("b", 2)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(newer.folded("b")).containsExactly(1);
    }

    private void assertReacted(String... events) {
        Eventually.holds(
                () ->
                        assertThat(shared.carriedOut)
                                .extracting(cause -> cause.replace(Told.TOPIC + ":", ""))
                                .containsExactly(events));
    }
}
