package nastavnik.pairing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.policy.BuiltIn;
import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.Alternative;
import nastavnik.pairing.matching.result.MatchingResult;
import nastavnik.pairing.matching.result.PlaceValue;
import nastavnik.pairing.matching.result.ProposedPair;
import nastavnik.pairing.matching.result.Relaxation;
import nastavnik.pairing.matching.result.RuleCount;
import nastavnik.pairing.matching.result.ScorePart;
import nastavnik.pairing.matching.result.Unmatched;
import nastavnik.pairing.matching.result.Unmatched.Reason;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class ExplanationTest {

    private static final Set<String> MATHS = Set.of("maths");
    private static final Set<String> NONE = Set.of();
    private static final Set<String> RUSSIAN = Set.of("ru");
    private static final Set<String> TATAR = Set.of("tt");

    @Test
    void aPairIsExplainedByThePartsOfItsScore() {
        MatchingResult result =
                new Cast().mentee("e", MATHS, NONE).mentor("m", 1, MATHS, NONE).open().result();

        ProposedPair pair = result.pairs().getFirst();
        assertThat(pair.score()).isEqualTo(1000);
        assertThat(pair.parts()).containsExactly(new ScorePart("request", 1000, 1000));
    }

    @Test
    void whatTheMenteeLacksIsNotCountedAgainstTheMentors() {
        Unmatched nobody =
                new Cast()
                        .mentee("e", NONE, TATAR)
                        .mentor("m", 1, NONE, RUSSIAN)
                        .rule("consent", "MENTEE_HAS", Map.of("fact", "CONSENTED"))
                        .rule("language", "COMMON_LANGUAGE", Map.of())
                        .open()
                        .result()
                        .unmatched()
                        .getFirst();

        assertThat(nobody.reason()).isEqualTo(Reason.NOT_ELIGIBLE);
        assertThat(nobody.own()).containsExactly("consent");
        assertThat(nobody.rules()).containsExactly(new RuleCount("language", 1, 1));
    }

    @Test
    void everyRuleTellsWhomItBlocksAndWhomItAloneBlocks() {
        Cast cast =
                new Cast()
                        .mentee("e", MATHS, TATAR)
                        .mentor("m1", 1, NONE, RUSSIAN)
                        .mentor("m2", 1, MATHS, RUSSIAN)
                        .mentor("m3", 1, MATHS, TATAR)
                        .rule("language", "COMMON_LANGUAGE", Map.of())
                        .rule("covered", "REQUEST_COVERED", Map.of("least", "1"));
        cast.blocked.add(new BlockedPair("e", "m3"));
        Matching matching = cast.open();

        Unmatched nobody = matching.result().unmatched().getFirst();

        assertThat(nobody.reason()).isEqualTo(Reason.RULES);
        assertThat(nobody.considered()).isEqualTo(3);
        assertThat(nobody.rules())
                .containsExactly(
                        new RuleCount(BuiltIn.BLOCKED, 1, 1),
                        new RuleCount("language", 2, 1),
                        new RuleCount("covered", 1, 0));
        assertThat(matching.questions().relaxations("e", Cast.FORM))
                .contains(
                        new Relaxation(List.of("language"), 1, 1, 1000),
                        new Relaxation(List.of("language", "covered"), 1, 1, 0));
    }

    @Test
    void whoFindsNoPlaceIsToldWhereOneMoreWouldHelp() {
        Matching matching =
                new Cast()
                        .mentee("e1", MATHS, NONE)
                        .mentee("e2", NONE, NONE)
                        .mentor("m", 1, MATHS, NONE)
                        .open();

        MatchingResult result = matching.result();

        assertThat(result.figures().matched()).isEqualTo(1);
        assertThat(result.unmatched().getFirst().reason()).isEqualTo(Reason.PLACES);
        assertThat(result.unmatched().getFirst().places())
                .containsExactly(new PlaceValue("m", 1, 1000));
    }

    @Test
    void anotherMentorCostsWhatAllTogetherLose() {
        Matching matching =
                new Cast()
                        .mentee("e1", MATHS, NONE)
                        .mentor("m1", 1, MATHS, NONE)
                        .mentor("m2", 1, NONE, NONE)
                        .open();

        Alternative other = matching.questions().instead(new PairKey("e1", "m2", Cast.FORM));

        assertThat(other)
                .isEqualTo(
                        new Alternative(
                                "m2",
                                List.of(),
                                0,
                                List.of(new ScorePart("request", 0, 1000)),
                                true,
                                0,
                                1000,
                                List.of()));
    }

    @Test
    void menteesOfOneMentorMeetInGroupsOfHisSize() {
        Cast cast = new Cast().mentor("m", 5, NONE, NONE);
        for (int i = 0; i < 5; i++) {
            cast.mentee("e" + i, NONE, NONE);
        }

        MatchingResult result = cast.open().result();

        assertThat(result.pairs()).extracting(ProposedPair::group).containsExactly(1, 1, 2, 2, 3);
        assertThat(result.loads().getFirst().groups()).isEqualTo(3);
        assertThat(result.loads().getFirst().smallestGroup()).isEqualTo(1);
    }

    @Test
    void aPairMadeByHandIsCheckedByTheSameRules() {
        Cast cast =
                new Cast()
                        .mentee("e", NONE, TATAR)
                        .mentor("m", 0, NONE, RUSSIAN)
                        .rule("language", "COMMON_LANGUAGE", Map.of());

        assertThat(
                        new MatchingEngine()
                                .check(cast.problem(), new PairKey("e", "m", Cast.FORM))
                                .broken())
                .containsExactly("language", BuiltIn.NO_PLACE);
    }
}
