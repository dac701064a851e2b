package nastavnik.pairing.matching.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class TrailTest {

    private final Trail trail = new Trail();
    private final List<String> back = new ArrayList<>();

    @Test
    void stepsAreTakenBackTheLastOneFirst() {
        int mark = trail.open();
        leave("a");
        leave("b");

        trail.back(mark);

        assertThat(back).containsExactly("b", "a");
        assertThat(trail.isOpen()).isFalse();
    }

    @Test
    void whatIsImaginedWithinIsTakenBackAloneAndTheRestGoesOn() {
        int outer = trail.open();
        leave("a");
        int inner = trail.open();
        leave("b");

        trail.back(inner);

        assertThat(back).containsExactly("b");
        assertThat(trail.isOpen()).isTrue();
        trail.back(outer);
        assertThat(back).containsExactly("b", "a");
        assertThat(trail.isOpen()).isFalse();
    }

    @Test
    void aStepBackLeavesNoStepItself() {
        int mark = trail.open();
        trail.leave(() -> assertThat(trail.isOpen()).isFalse());

        trail.back(mark);

        assertThat(trail.open()).isZero();
    }

    private void leave(String name) {
        trail.leave(() -> back.add(name));
    }
}
