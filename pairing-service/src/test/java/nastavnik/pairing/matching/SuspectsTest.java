package nastavnik.pairing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SuspectsTest {

    private final Suspects suspects = new Suspects();

    @Test
    void eachComesOutOnceTheLowestFirst() {
        suspects.add(7);
        suspects.add(3);
        suspects.add(7);

        assertThat(suspects.removeFirst()).isEqualTo(3);
        assertThat(suspects.removeFirst()).isEqualTo(7);
        assertThat(suspects.removeFirst()).isNegative();
    }

    @Test
    void whoComesLaterAndIsLowerIsNotForgotten() {
        suspects.add(7);
        suspects.add(9);
        suspects.removeFirst();
        suspects.add(2);

        assertThat(suspects.removeFirst()).isEqualTo(2);
        assertThat(suspects.removeFirst()).isEqualTo(9);
    }

    @Test
    void onlySomeAreRetainedAndAllComeOutAtOnce() {
        for (int wish = 1; wish <= 6; wish++) {
            suspects.add(wish);
        }
        suspects.removeFirst();

        suspects.retain(wish -> wish % 2 == 0);

        assertThat(suspects.removeAll()).containsExactly(2, 4, 6);
        assertThat(suspects.removeAll()).isEmpty();
        suspects.add(1);
        assertThat(suspects.removeFirst()).isEqualTo(1);
    }
}
