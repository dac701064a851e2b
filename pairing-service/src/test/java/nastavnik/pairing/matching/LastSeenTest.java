package nastavnik.pairing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.candidates.CandidateSearch;
import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.network.LiveAssignment;
import nastavnik.pairing.matching.problem.MatchingProblem;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Looks at one mentor of several who have fewer places in a form than in all. */
class LastSeenTest {

    private final Catalogue catalogue = new Catalogue(problem());
    private final Model model = new Model(catalogue, problem().policy());
    private final LiveAssignment live = live();
    private final LastSeen lastSeen = new LastSeen(model, live);
    private final Set<Integer> cheaper = new TreeSet<>();
    private final Set<Integer> dearer = new TreeSet<>();
    private final int root = model.root(0);

    private static MatchingProblem problem() {
        var people = new RandomProblems(new Random(1));
        return people.with(
                List.of(people.eager("e0"), people.eager("e1")), List.of(people.scarce("m0")));
    }

    private LiveAssignment live() {
        model.addAll(new CandidateSearch(catalogue, 1).all(0, _ -> {}));
        var assignment = new LiveAssignment(model.net, LiveAssignment.AUCTION_FROM);
        assignment.solve((_, _) -> {});
        return assignment;
    }

    private void look() {
        cheaper.clear();
        dearer.clear();
        lastSeen.look(cheaper::add, dearer::add);
    }

    @Test
    void aNodeThatCameMeanwhileIsComparedWithWhatItsRootCostBefore() {
        live.places().close(root);
        int child = model.entrance(0, 0);
        live.grow();
        lastSeen.grow();

        look();

        assertThat(child).isNotEqualTo(root);
        assertThat(dearer).containsExactly(root, child);
        assertThat(cheaper).isEmpty();
    }

    @Test
    void nothingIsToldTwice() {
        live.places().close(root);
        look();
        look();

        assertThat(dearer).isEmpty();
    }

    @Test
    void whatIsSeenOfWhatIsOnlyImaginedIsForgotten() {
        live.places().close(root);
        look();
        long before = live.price(root);

        long fall =
                live.imagine(
                        () -> {
                            live.places().settle(root);
                            look();
                            assertThat(cheaper).containsExactly(0);
                            look();
                            assertThat(cheaper).isEmpty();
                            return lastSeen.fall(0);
                        });

        assertThat(fall).isPositive();
        assertThat(live.price(root)).isEqualTo(before);
        look();
        assertThat(cheaper).isEmpty();
        assertThat(dearer).isEmpty();
        live.places().settle(root);
        look();
        assertThat(cheaper).containsExactly(0);
        assertThat(lastSeen.fall(0)).isZero();
    }

    @Test
    void aMentorWhoIsForgottenGotCheaperWhateverThePrice() {
        lastSeen.forget(0);
        live.places().close(root);

        look();

        assertThat(cheaper).containsExactly(0);
    }
}
