package nastavnik.pairing.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.policy.MatchingPolicy;
import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.PairKey;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What already is and what counts for a wish, said in numbers. */
class CatalogueTest {

    private static final PairKey HERE = new PairKey("e", "m", "A");

    @Test
    void everyThirtyDaysWaitedCountTheBonusAndNoMoreThanTenYears() {
        assertThat(priority(0, 0)).isZero();
        assertThat(priority(40, 29)).isEqualTo(40);
        assertThat(priority(40, 30)).isEqualTo(47);
        assertThat(priority(40, 89)).isEqualTo(54);
        assertThat(priority(-5, -300)).isZero();
        assertThat(priority(0, 3650)).isEqualTo(121 * 7);
        assertThat(priority(0, 100_000)).isEqualTo(121 * 7);
        assertThat(priority(2_000_000, 0)).isEqualTo(1_000_000);
    }

    private static int priority(int own, int waitedDays) {
        return catalogue(mentee(Set.of("A"), own, waitedDays), List.of(), List.of())
                .wish(0)
                .priority();
    }

    @Test
    void aPairDecidedOnTakesItsWishAndItsPlaces() {
        Catalogue catalogue = catalogue(mentee(Set.of("A", "B"), 0, 0), List.of(HERE), List.of());

        assertThat(catalogue.wishCount()).isOne();
        assertThat(catalogue.wish(0).form()).isEqualTo("B");
        assertThat(catalogue.fits(catalogue.wish(0), 0)).isFalse();
        assertPlaces(catalogue, 1, 2, 0, 1);

        catalogue.freeze(HERE);
        assertPlaces(catalogue, 1, 2, 0, 1);

        catalogue.release(HERE);
        assertPlaces(catalogue, 0, 3, 1, 1);
        assertThat(catalogue.fits(catalogue.wish(0), 0)).isTrue();

        catalogue.release(HERE);
        assertPlaces(catalogue, 0, 3, 1, 1);
    }

    private static void assertPlaces(Catalogue catalogue, int taken, int left, int a, int b) {
        assertThat(catalogue.vacancies().taken(0)).isEqualTo(taken);
        assertThat(catalogue.vacancies().left(0)).isEqualTo(left);
        assertThat(catalogue.vacancies().left(0, "A")).isEqualTo(a);
        assertThat(catalogue.vacancies().left(0, "B")).isEqualTo(b);
        assertThat(catalogue.vacancies().has(0, "A")).isEqualTo(a > 0);
        assertThat(catalogue.vacancies().left(0, "C")).isZero();
    }

    @Test
    void twoKeptApartAreLetTogetherAgain() {
        Catalogue catalogue = catalogue(mentee(Set.of("A"), 0, 0), List.of(), List.of());
        Wish wish = catalogue.wish(0);
        var pair = new BlockedPair("e", "m");

        assertThat(catalogue.fits(wish, 0)).isTrue();
        catalogue.block(pair);
        assertThat(catalogue.fits(wish, 0)).isFalse();
        catalogue.unblock(pair);
        assertThat(catalogue.fits(wish, 0)).isTrue();
        catalogue.unblock(new BlockedPair("stranger", "m"));
    }

    @Test
    void aProposalIsKnownByAllThreeOfMenteeMentorAndForm() {
        Mentee mentee = mentee(Set.of("A", "B"), 0, 0);

        assertThat(proposals(catalogue(mentee, List.of(), List.of())))
                .containsExactly(false, false);
        assertThat(proposals(catalogue(mentee, List.of(), List.of(HERE))))
                .containsExactly(true, false);
        assertThat(proposals(catalogue(mentee, List.of(), List.of(new PairKey("e", "n", "A")))))
                .containsExactly(false, false);
    }

    private static List<Boolean> proposals(Catalogue catalogue) {
        return List.of(
                catalogue.proposed(catalogue.wish(0), 0), catalogue.proposed(catalogue.wish(1), 0));
    }

    private static Mentee mentee(Set<String> forms, int priority, int waitedDays) {
        return new Mentee(
                "e",
                Set.of(),
                "PUPIL",
                2012,
                forms,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                Set.of(),
                Set.of(),
                false,
                priority,
                waitedDays);
    }

    private static Catalogue catalogue(
            Mentee mentee, List<PairKey> frozen, List<PairKey> proposed) {
        var mentor =
                new Mentor(
                        "m",
                        Set.of(),
                        "PUPIL",
                        2009,
                        3,
                        Map.of("A", 1, "B", 1),
                        1,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        null,
                        List.of(),
                        Set.of(),
                        false);
        return new Catalogue(
                new MatchingProblem(
                        LocalDate.of(Two.YEAR, 9, 1),
                        new MatchingPolicy("v1", List.of(), List.of(), Map.of(), 0, 0, 7, 30),
                        List.of(),
                        List.of(mentee),
                        List.of(mentor),
                        frozen,
                        List.of(),
                        proposed));
    }
}
