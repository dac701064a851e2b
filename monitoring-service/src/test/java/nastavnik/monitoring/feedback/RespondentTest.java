package nastavnik.monitoring.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Audience;
import nastavnik.events.LeavingReason;
import nastavnik.events.PairStatus;
import nastavnik.events.Side;
import nastavnik.events.Stage;
import nastavnik.monitoring.pairs.Member;
import nastavnik.monitoring.pairs.Pair;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class RespondentTest {

    @Test
    void theMentorAndEveryMenteeWhoDidNotLeaveAreAsked() {
        var pair =
                pair(
                        PairStatus.ACTIVE,
                        new Member("stays", true, false, null),
                        new Member("completed", true, true, null),
                        new Member("left", true, true, LeavingReason.BY_MENTEE));

        assertThat(Respondent.of(pair))
                .containsExactly(
                        new Respondent("mentor-1", Side.MENTOR),
                        new Respondent("stays", Side.MENTEE),
                        new Respondent("completed", Side.MENTEE));
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED,   false, false",
        "AGREED,     true,  false",
        "ACTIVE,     true,  true",
        "SUSPENDED,  true,  true",
        "COMPLETED,  false, true",
        "DECLINED,   false, false",
        "TERMINATED, false, false"
    })
    void aPairIsAskedWhereTheQuestionMakesSense(PairStatus status, boolean before, boolean after) {
        assertThat(Respondent.canBeAsked(pair(status), Stage.BEFORE)).isEqualTo(before);
        assertThat(Respondent.canBeAsked(pair(status), Stage.AFTER)).isEqualTo(after);
    }

    private static Pair pair(PairStatus status, Member... members) {
        return new Pair(
                "school-1",
                status,
                "PUPIL_PUPIL",
                Audience.PUPILS,
                "mentor-1",
                List.of(members),
                null);
    }
}
