package nastavnik.monitoring.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Audience;
import nastavnik.events.Envelope;
import nastavnik.events.LeavingReason;
import nastavnik.events.PairEvent;
import nastavnik.events.PairStatus;
import nastavnik.events.Samples;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.List;

class PairTest {

    private static final PairEvent SOMETHING =
            (PairEvent) Samples.of(PairEvent.class).getFirst().data();
    private final WhenPairsEnd policy = new WhenPairsEnd();

    static List<Envelope> samples() {
        return Samples.of(PairEvent.class);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleFoldsFromNothingAndFromItself(Envelope sample) {
        PairEvent event = (PairEvent) sample.data();

        Pair once = Pair.after(null, event);

        assertThat(once.organisation()).isEqualTo(event.pair().organisation());
        assertThat(Pair.after(once, event)).isEqualTo(once);
        assertThat(policy.after(once, event, once)).isEmpty();
    }

    @Test
    void whoeverLeavesEarlyIsAskedNoMoreAndTheOthersAre() {
        Pair before = group(PairStatus.ACTIVE, "mentor-1", here("a"), here("b"));
        Pair now = group(PairStatus.ACTIVE, "mentor-1", gone("a"), here("b"));

        assertThat(policy.after(before, SOMETHING, now))
                .extracting(AskNoMore::participant)
                .containsExactly("a");
    }

    @Test
    void aBrokenOffPairAsksNobody() {
        Pair before = group(PairStatus.ACTIVE, "mentor-1", here("a"));
        Pair now = group(PairStatus.TERMINATED, "mentor-1", gone("a"));

        assertThat(policy.after(before, SOMETHING, now))
                .extracting(AskNoMore::participant)
                .containsExactlyInAnyOrder("mentor-1", "a");
    }

    @Test
    void completingWaitsForNoAnswerAndTakesNoneBack() {
        Pair before = group(PairStatus.ACTIVE, "mentor-1", here("a"));
        Pair now = group(PairStatus.COMPLETED, "mentor-1", new Member("a", true, true, null));

        assertThat(policy.after(before, SOMETHING, now)).isEmpty();
    }

    @Test
    void aMentorWhoWasReplacedIsAskedNoMore() {
        Pair before = group(PairStatus.ACTIVE, "mentor-1", here("a"));
        Pair now = group(PairStatus.ACTIVE, "mentor-2", here("a"));

        assertThat(policy.after(before, SOMETHING, now))
                .extracting(AskNoMore::participant)
                .containsExactly("mentor-1");
    }

    @Test
    void reopeningAsksNobodyByItself() {
        Pair before = group(PairStatus.TERMINATED, "mentor-1", gone("a"));
        Pair now = group(PairStatus.ACTIVE, "mentor-1", here("a"));

        assertThat(policy.after(before, SOMETHING, now)).isEmpty();
    }

    private static Member here(String id) {
        return new Member(id, true, false, null);
    }

    private static Member gone(String id) {
        return new Member(id, true, true, LeavingReason.CONSENT_REVOKED);
    }

    private static Pair group(PairStatus status, @Nullable String mentor, Member... members) {
        return new Pair(
                "school-1",
                status,
                "PUPIL_PUPIL",
                Audience.PUPILS,
                mentor,
                List.of(members),
                LocalDate.of(2027, 5, 25));
    }
}
