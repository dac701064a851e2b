package nastavnik.monitoring.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class TriesTest {

    private final Tries tries = new Tries(3, Duration.ofHours(1));

    @Test
    void afterTooManyWrongTriesOneHasToWait() {
        for (int i = 0; i < 3; i++) {
            assertThat(tries.wait("a")).isZero();
            tries.wrong("a");
        }

        assertThat(tries.wait("a")).isPositive().isLessThanOrEqualTo(Duration.ofHours(1));
    }

    @Test
    void othersAreNotHeldUp() {
        for (int i = 0; i < 10; i++) {
            tries.wrong("a");
        }

        assertThat(tries.wait("b")).isZero();
    }
}
