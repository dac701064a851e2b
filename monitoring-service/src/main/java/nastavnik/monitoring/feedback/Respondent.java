package nastavnik.monitoring.feedback;

import nastavnik.events.PairStatus;
import nastavnik.events.Side;
import nastavnik.events.Stage;
import nastavnik.monitoring.pairs.Member;
import nastavnik.monitoring.pairs.Pair;

import java.util.ArrayList;
import java.util.List;

/**
 * Somebody to ask about a pair.
 *
 * @param participant id
 */
record Respondent(String participant, Side side) {

    /** The mentor and each mentee who is in it, or was until it was completed. */
    static List<Respondent> of(Pair pair) {
        List<Respondent> respondents = new ArrayList<>();
        if (pair.mentor() != null) {
            respondents.add(new Respondent(pair.mentor(), Side.MENTOR));
        }
        pair.members().stream()
                .filter(member -> member.reason() == null)
                .map(Member::participant)
                .distinct()
                .forEach(mentee -> respondents.add(new Respondent(mentee, Side.MENTEE)));
        return respondents;
    }

    /** Before the work: agreed or running pairs. After it: running or completed ones. */
    static boolean canBeAsked(Pair pair, Stage stage) {
        return pair.runs()
                || switch (stage) {
                    case BEFORE -> pair.status() == PairStatus.AGREED;
                    case AFTER -> pair.status() == PairStatus.COMPLETED;
                };
    }
}
