package nastavnik.pairing.pair;

import static nastavnik.pairing.pair.Pairs.DAY;
import static nastavnik.pairing.pair.Pairs.ORDER;
import static nastavnik.pairing.pair.Pairs.PAPER;
import static nastavnik.pairing.pair.Pairs.SINCE;
import static nastavnik.pairing.pair.Pairs.YEAR;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Category;
import nastavnik.events.Decision;
import nastavnik.events.LeavingReason;
import nastavnik.events.MembershipResult;
import nastavnik.events.PairEvent.PairCorrected;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** The second check takes back what is new, to what was before it, and nothing else. */
class TakingBackTest {

    private static final String RULE = "mentor-has-a-free-place";

    @Test
    void aNewPairWasEnteredByMistake() {
        Pair back = takenBack(Pairs.proposed(2), 1);

        assertThat(back).isInstanceOf(Pair.Declined.class);
        assertThat(back.state().reason()).isEqualTo(LeavingReason.ENTERED_BY_MISTAKE);
        assertThat(back.claims()).isEmpty();
    }

    @Test
    void onlyTheLatecomerLeavesAGroupThatStood() {
        Pair group = Pairs.active(2);
        Pair joined = group.join(Pairs.member("late", 3), SINCE, Grounds.NONE).state();

        Pair back = takenBack(joined, line(joined));

        assertThat(back.claims()).isEqualTo(group.claims());
        assertThat(back.team().open()).isEqualTo(group.team().open());
    }

    @Test
    void aPairPutInForceIsAgreedAgainAndKeepsItsPlaces() {
        Pair active = Pairs.active(2);

        Pair back = takenBack(active, line(active));

        assertThat(back).isInstanceOf(Pair.Agreed.class);
        assertThat(back.team()).isEqualTo(Pairs.agreed(2).team());
        assertThat(back.dossier().orders()).isEmpty();
        assertThat(back.dossier().takenBack(ORDER)).contains(RULE);
        assertThat(back.activate(ORDER, YEAR, null).isNone()).isTrue();
    }

    @Test
    void aReopenedPairIsCompletedAgainWithItsResult() {
        Pair completed =
                Pairs.active(2)
                        .complete(List.of(), SINCE, MembershipResult.REACHED, Decision.FINISH)
                        .state();
        Pair open =
                completed
                        .reopen(
                                Map.of("mentee-1", 1, "mentee-2", 2),
                                line(completed),
                                SINCE,
                                Grounds.NONE)
                        .state();

        var change = open.takeBack(new TakenBack(line(open), RULE), SINCE);

        assertThat(change.state()).isInstanceOf(Pair.Completed.class);
        assertThat(change.state().state()).isEqualTo(completed.state());
        assertThat(change.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        PairCorrected.class, e -> assertThat(e.corrects()).isEqualTo(line(open)));
    }

    @Test
    void theFormerMentorLeadsOnBeforeAnOrderAndAfter() {
        Mentor next = Mentor.of(new Person("next", "school-1", Category.PUPIL, true), PAPER);
        for (Pair pair : List.of(Pairs.agreed(2), Pairs.active(2))) {
            Map<String, Integer> places = Map.of("mentee-1", 1, "mentee-2", 2);
            Pair changed = pair.changeMentor(next, places, SINCE, Grounds.NONE).state();

            Pair back =
                    changed.giveMentorBack(places, new TakenBack(line(changed), RULE), DAY).state();

            assertThat(back.getClass()).isEqualTo(pair.getClass());
            assertThat(back.team().mentors()).isEqualTo(pair.team().mentors());
            assertThat(back.claims()).isEqualTo(pair.claims());
        }
    }

    @Test
    void takingBackTwiceChangesNothing() {
        Pair active = Pairs.active(2);
        TakenBack why = new TakenBack(line(active), RULE);

        assertThat(active.takeBack(why, DAY).state().takeBack(why, DAY).isNone()).isTrue();
    }

    private static Pair takenBack(Pair pair, long line) {
        return pair.takeBack(new TakenBack(line, RULE), DAY).state();
    }

    private static long line(Pair pair) {
        return pair.dossier().acts().size();
    }
}
