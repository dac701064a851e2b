package nastavnik.pairing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.problem.Edit;
import nastavnik.pairing.matching.result.MatchingResult;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Set;

/**
 * One wish more is worth whatever all others lose: everybody has the mentor who fits best, and
 * whoever comes last can only have the first one's. So all move on by one.
 */
class LeavingTest {

    private static final int MENTEES = 60;

    @Test
    void allGiveUpTheirBestForOneWishMore() {
        Cast cast = cast();
        cast.mentee("x", Set.of("r0"), Set.of("l-x"));

        assertAllHaveMoved(cast.open().result());
    }

    @Test
    void theyDoSoForOneWhoComesLaterToo() {
        Matching matching = cast().open();
        assertThat(matching.result().figures().score()).isEqualTo(1000L * MENTEES);

        matching.apply(
                new Edit.AddMentee(
                        new Cast().mentee("x", Set.of("r0"), Set.of("l-x")).mentees.getFirst()));

        assertAllHaveMoved(matching.result());
    }

    private static void assertAllHaveMoved(MatchingResult result) {
        assertThat(result.unmatched()).isEmpty();
        assertThat(result.pairs()).hasSize(MENTEES + 1);
        assertThat(result.figures().score()).isEqualTo(1000);
        assertThat(result.certificate().optimal()).isTrue();
    }

    /** Mentee i has a language in common with mentors i and i + 1, and a request with i alone. */
    private static Cast cast() {
        Cast cast = new Cast();
        for (int i = 0; i < MENTEES; i++) {
            cast.mentee("e%02d".formatted(i), Set.of("r" + i), Set.of("l" + i));
        }
        for (int i = 0; i <= MENTEES; i++) {
            Set<String> languages = Set.of("l" + i, i == 0 ? "l-x" : "l" + (i - 1));
            cast.mentor("m%02d".formatted(i), 1, Set.of("r" + i), languages);
        }
        return cast.rule("language", "COMMON_LANGUAGE", Map.of());
    }
}
