package nastavnik.pairing.matching.network;

import static nastavnik.pairing.matching.network.Optimum.assertOptimal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two mentors of a place each, told what changes and counted by hand. The first wish would have
 * either, the second only the first mentor; so the first makes way.
 */
class EditsTest {

    private static final int NOWHERE = Network.NONE;

    private final Network net = new Network(10, 1000);
    private final int a = net.addRoot(1, 0);
    private final int b = net.addRoot(1, 0);
    private final int x = net.addWish(500);
    private final int xa = net.addArc(x, a, -100);
    private final int xb = net.addArc(x, b, -60);
    private final int y = net.addWish(400);
    private final int ya = net.addArc(y, a, -90);
    private final LiveAssignment live = new LiveAssignment(net);

    @BeforeEach
    void solve() {
        live.solve((_, _) -> {});
        assertNow(b, a, -60 - 90);
    }

    @Test
    void whoGoesMakesPlaceAndComesAgain() {
        live.remove(y);
        assertNow(a, NOWHERE, -100);
        assertThat(live.isPresent(y)).isFalse();
        live.remove(y);
        assertNow(a, NOWHERE, -100);

        live.add(y);
        assertNow(b, a, -150);
    }

    @Test
    void aBlockedArcIsGoneAndItsWishStays() {
        live.block(ya);

        assertNow(a, NOWHERE, -100 + 400);
        assertThat(live.isPresent(y)).isTrue();
        assertThat(net.isArc(ya)).isFalse();
        assertThat(net.isBanned(ya)).isFalse();
    }

    @Test
    void anArcNobodyUsesIsBlockedWithoutMovingAnybody() {
        live.block(xa);
        assertNow(b, a, -150);

        live.remove(y);
        assertNow(b, NOWHERE, -60);
    }

    @Test
    void aBanIsLiftedAgain() {
        live.ban(ya);
        assertNow(a, NOWHERE, -100 + 400);
        assertThat(net.isBanned(ya)).isTrue();
        assertThat(live.isPresent(y)).isTrue();

        live.lift(ya);
        assertNow(b, a, -150);
        assertThat(net.isArc(ya)).isTrue();
    }

    @Test
    void whoSatElsewhereMeanwhileLeavesThatPlace() {
        live.remove(y);
        live.ban(xa);
        assertNow(b, NOWHERE, -60);

        live.lift(xa);

        assertNow(a, NOWHERE, -100);
        assertThat(live.flow(b)).isZero();
    }

    @Test
    void aBanThatIsLiftedWhereItDoesNotHelpMovesNobody() {
        live.ban(xa);
        live.record();

        live.lift(xa);

        assertThat(live.moved()).isEmpty();
        assertThat(net.isArc(xa)).isTrue();
        assertNow(b, a, -150);
        live.remove(y);
        assertNow(a, NOWHERE, -100);
    }

    @Test
    void anotherArcIsUsedWhereItIsBetter() {
        live.allow(y, b, -70);

        assertNow(a, b, -100 - 70);
        assertThat(live.isPresent(y)).isTrue();
    }

    @Test
    void anotherArcThatIsNotBetterMovesNobodyThoughArcsGetOtherNumbers() {
        live.record();

        live.allow(x, a, -99);

        assertThat(live.moved()).isEmpty();
        assertNow(b, a, -150);
        assertThat(net.endArc(x) - net.firstArc(x)).isEqualTo(3);
        assertThat(net.isArc(xb)).isFalse();
    }

    @Test
    void whoIsAwayGetsAnArcToo() {
        live.remove(y);

        live.allow(y, b, -70);

        assertThat(live.isPresent(y)).isFalse();
        live.add(y);
        assertNow(a, b, -170);
    }

    @Test
    void leavingMayGetCheaperAndDearer() {
        live.releave(y, -95);
        assertNow(a, NOWHERE, -100 - 95);
        assertThat(live.isPresent(y)).isTrue();
        live.releave(y, 400);
        assertNow(b, a, -150);

        live.remove(y);
        live.releave(y, 7);

        assertThat(live.isPresent(y)).isFalse();
        assertThat(net.leave(y)).isEqualTo(7);
        assertNow(a, NOWHERE, -100);
    }

    @Test
    void aPlaceMoreIsFilledAtTheNextStepOfTheLoad() {
        live.places().add(a);

        assertThat(net.capacity(a)).isEqualTo(2);
        assertNow(a, a, -100 - 90 + 10);
    }

    @Test
    void aPlaceLostIsGone() {
        live.places().lose(a);

        assertThat(net.capacity(a)).isZero();
        assertNow(b, NOWHERE, -60 + 400);
        live.places().add(b);
        live.places().lose(b);
        assertThat(net.capacity(b)).isOne();
        assertNow(b, NOWHERE, -60 + 400);
    }

    @Test
    void whoIsFrozenTakesThePlaceAwayAndGivesItBack() {
        live.places().add(a);
        live.places().freeze(y);

        assertThat(live.isPresent(y)).isFalse();
        assertThat(net.capacity(a)).isOne();
        assertThat(net.slot(a, 0)).isEqualTo(10);
        assertNow(a, NOWHERE, -100 + 10);

        live.places().release(a);

        assertThat(net.capacity(a)).isEqualTo(2);
        assertThat(net.slot(a, 0)).isZero();
        assertNow(a, NOWHERE, -100);
        live.add(y);
        assertNow(a, a, -180);
    }

    @Test
    void aPlaceIsSeizedForSomebodyFromOutside() {
        live.places().seize(a);

        assertThat(net.capacity(a)).isZero();
        assertThat(net.slot(a, 0)).isEqualTo(10);
        assertNow(b, NOWHERE, -60 + 400);
        live.places().add(a);
        assertNow(b, a, -60 - 90 + 10);
    }

    @Test
    void placesTakenOutsideMakeTheNextOneDearer() {
        int c = net.addRoot(0, 0);
        live.grow();
        live.allow(y, c, -95);

        live.places().retake(c, 3);
        live.places().add(c);

        assertNow(a, c, -100 - 95 + 30);
    }

    @Test
    void aPlaceMoreIsWorthWhatItWouldSaveAndAskingChangesNothing() {
        assertThat(live.places().worth(a)).isEqualTo(30);
        assertThat(live.places().worth(a, 30)).isEqualTo(30);
        assertThat(live.places().worth(a, 29)).isEqualTo(30);
        assertThat(live.places().worth(a, 31)).isLessThan(31);
        assertThat(live.places().worth(a, 1_000_000)).isLessThan(1_000_000);
        assertThat(live.places().worth(b)).isZero();
        assertNow(b, a, -150);

        live.remove(x);

        assertThat(live.places().worth(b)).isZero();
    }

    @Test
    void aNewMentorIsLetInWhenAllArcsAreThere() {
        int c = net.addRoot(0, 0);
        live.grow();
        live.record();
        live.places().close(c);
        live.allow(x, c, -300);
        live.allow(y, c, -200);
        assertThat(live.moved()).isEmpty();
        assertNow(b, a, -150);

        live.places().settle(c);
        assertThat(live.price(c)).isEqualTo(Math.max(live.paid(x) + 300, live.paid(y) + 200));
        assertNow(b, a, -150);

        live.places().add(c);
        assertNow(c, a, -300 - 90);
    }

    @Test
    void aNewMentorIsAsDearAsTheLoadAtLeast() {
        int c = net.addRoot(0, 4);
        live.grow();
        live.places().close(c);
        live.places().settle(c);

        assertThat(live.price(c)).isEqualTo(40);
    }

    @Test
    void whatIsPaidIsLeavingOrTheArcAndThePriceOfItsNode() {
        assertThat(live.paid(y)).isEqualTo(-90 + live.price(a));
        live.places().lose(a);
        assertThat(live.paid(y)).isEqualTo(400);
        assertThat(live.price(a)).isGreaterThanOrEqualTo(490);
    }

    @Test
    void anEmptyChildIsAsDearToEnterAsItsRoot() {
        int child = net.addChild(a, 1);
        live.grow();
        live.places().lose(a);

        assertThat(live.entry(a)).isEqualTo(live.price(a));
        assertThat(live.entry(child)).isEqualTo(live.price(a));
    }

    /** While the place of a child was decided on, its root got dearer. */
    @Test
    void aPlaceOfAChildThatComesBackIsAsDearAsItsRootIsNow() {
        var forms = new Network(0, 0);
        int root = forms.addRoot(2, 0);
        int child = forms.addChild(root, 1);
        int first = wish(forms, 100, child);
        int second = wish(forms, 1000, root);
        int third = wish(forms, 900, root);
        int fourth = wish(forms, 800, root);
        var mentor = new LiveAssignment(forms);
        mentor.add(first);
        mentor.places().freeze(first);
        mentor.add(second);
        mentor.add(third);
        mentor.add(fourth);
        assertOptimal(mentor, forms, "one place");
        assertThat(mentor.cost()).isEqualTo(1700);

        mentor.places().release(child);

        assertOptimal(mentor, forms, "two places");
        assertThat(mentor.cost()).isEqualTo(800);
        assertThat(mentor.price(child)).isGreaterThanOrEqualTo(800);
    }

    private static int wish(Network net, long leave, int node) {
        int wish = net.addWish(leave);
        net.addArc(wish, node, 0);
        return wish;
    }

    private void assertNow(int nodeOfX, int nodeOfY, long cost) {
        assertThat(node(x)).isEqualTo(nodeOfX);
        assertThat(node(y)).isEqualTo(nodeOfY);
        assertThat(live.cost()).isEqualTo(cost);
        assertOptimal(live, net, "cost " + cost);
    }

    private int node(int wish) {
        return live.arc(wish) < 0 ? NOWHERE : net.to(live.arc(wish));
    }
}
