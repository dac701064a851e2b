package nastavnik.pairing.course;

import nastavnik.events.PairEvent.MemberJoined;
import nastavnik.events.PairEvent.MentorChanged;
import nastavnik.events.PairEvent.PairActivated;
import nastavnik.events.PairEvent.PairProposed;
import nastavnik.events.PairEvent.PairReopened;
import nastavnik.pairing.gates.Entrants;
import nastavnik.pairing.gates.Gates;
import nastavnik.pairing.pair.Act;
import nastavnik.pairing.pair.Agreement;
import nastavnik.pairing.pair.Member;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.Terms;
import nastavnik.pairing.places.Places;
import nastavnik.platform.aggregate.Refusal;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Asks again, against the replicas as they are now, the rules that were asked before a line of a
 * pair's history was written; which line was asked what stands in docs/decisions.
 */
@Component
class SecondLook {

    private final Gates gates;
    private final Entrants entrants;
    private final Places places;
    private final Clock clock;

    SecondLook(Gates gates, Entrants entrants, Places places, Clock clock) {
        this.gates = gates;
        this.entrants = entrants;
        this.places = places;
        this.clock = clock;
    }

    /** The first rule that no longer holds for what the line did. */
    Optional<String> broken(Pair pair, long line) {
        Act act = pair.dossier().act(line);
        List<Member> given = pair.team().givenBy(line);
        try {
            if (given.isEmpty()) {
                order(pair, act);
            } else {
                entry(pair, act, given);
            }
            return Optional.empty();
        } catch (Refusal no) {
            return Optional.of(no.rule());
        }
    }

    private void order(Pair pair, Act act) {
        boolean joined = act.is(MemberJoined.class);
        if (joined || act.is(PairActivated.class)) {
            List<Member> started =
                    pair.team().open().stream()
                            .filter(Member::inForce)
                            .filter(m -> !joined || m.participant().equals(act.participant()))
                            .toList();
            gates.beforeOrder(pair.dossier().terms(), mentor(pair), ids(started));
        }
    }

    private void entry(Pair pair, Act act, List<Member> given) {
        Terms terms = pair.dossier().terms();
        places.checkAgain(terms, mentor(pair));
        if (act.is(PairReopened.class) || given.stream().anyMatch(SecondLook::imported)) {
            gates.beforeOrder(terms, mentor(pair), ids(given));
            return;
        }
        bases(pair, act, given);
        gates.beforeProposal(terms, mentor(pair), ids(given), pair.team().open().size());
    }

    private void bases(Pair pair, Act act, List<Member> given) {
        Terms terms = pair.dossier().terms();
        LocalDate today = LocalDate.now(clock);
        if (act.is(PairProposed.class) || act.is(MentorChanged.class)) {
            entrants.mentor(mentor(pair), terms.organisation(), terms.cycle(), today);
        }
        if (!act.is(MentorChanged.class)) {
            ids(given)
                    .forEach(id -> entrants.mentee(id, terms.organisation(), terms.cycle(), today));
        }
    }

    private static boolean imported(Member member) {
        Agreement agreed = member.agreed();
        return agreed != null && agreed.method() == Agreement.Method.IMPORT;
    }

    private static String mentor(Pair pair) {
        return pair.team().mentor().participant();
    }

    private static List<String> ids(List<Member> members) {
        return members.stream().map(Member::participant).toList();
    }
}
