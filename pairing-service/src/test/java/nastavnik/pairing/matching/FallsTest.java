package nastavnik.pairing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.Falls.Fall;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

class FallsTest {

    private static final Map<Integer, Set<String>> FORMS =
            Map.of(1, Set.of("A"), 2, Set.of("A", "B"), 3, Set.of("B"));

    private final Falls falls =
            new Falls(
                    List.of(new Fall(1, 40, 2), new Fall(2, 10, 9), new Fall(3, 20, 11)),
                    mentor -> FORMS.getOrDefault(mentor, Set.of()));

    @Test
    void theCheapestOfAFormComeFirst() {
        Falls.InForm inB = Objects.requireNonNull(falls.in("B"));
        Falls.InForm inA = Objects.requireNonNull(falls.in("A"));

        assertThat(inB.mentors()).containsExactly(2, 3);
        assertThat(inB.leastPrice()).isEqualTo(10);
        assertThat(inB.deepest()).isEqualTo(11);
        assertThat(inA.mentors()).containsExactly(2, 1);
        assertThat(inA.deepest()).isEqualTo(9);
    }

    @Test
    void aFormNobodyOffersHasNone() {
        List<String> forms = new ArrayList<>();
        falls.each((form, _) -> forms.add(form));

        assertThat(forms).containsExactly("A", "B");
        assertThat(falls.in("C")).isNull();
    }
}
