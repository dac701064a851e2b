package nastavnik.pairing.matching.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class NodeLogTest {

    private final NodeLog log = new NodeLog();

    @Test
    void nothingIsWrittenBeforeItIsOpen() {
        log.add(1);
        log.open();
        log.add(2);
        log.add(3);

        assertThat(told()).containsExactly(2, 3);
    }

    @Test
    void whatWasTakenIsToldOnce() {
        log.open();
        log.add(2);
        assertThat(told()).containsExactly(2);
        log.add(3);

        assertThat(told()).containsExactly(3);
        assertThat(told()).isEmpty();
    }

    @Test
    void manyNodesHaveRoom() {
        log.open();
        IntStream.range(0, 1000).forEach(log::add);

        assertThat(told()).isEqualTo(IntStream.range(0, 1000).toArray());
    }

    @Test
    void whatWasOnlyImaginedIsStruckOut() {
        log.open();
        log.add(1);
        NodeLog.Mark written = log.mark();
        log.add(2);

        log.backTo(written);

        assertThat(told()).containsExactly(1);
    }

    @Test
    void whatWasTakenSinceMayBeTakenAgain() {
        log.open();
        log.add(1);
        assertThat(told()).containsExactly(1);
        log.add(2);
        NodeLog.Mark written = log.mark();
        assertThat(told()).containsExactly(2);

        log.backTo(written);

        assertThat(told()).containsExactly(2);
    }

    @Test
    void whatWasTakenIsForgottenAndTheRestStays() {
        log.open();
        log.add(1);
        assertThat(told()).containsExactly(1);
        log.add(2);
        log.add(3);

        log.forget();

        assertThat(log.mark()).isEqualTo(new NodeLog.Mark(2, 0));
        assertThat(told()).containsExactly(2, 3);
    }

    private int[] told() {
        return log.take();
    }
}
