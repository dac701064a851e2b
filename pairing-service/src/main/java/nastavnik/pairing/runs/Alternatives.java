package nastavnik.pairing.runs;

import nastavnik.pairing.matching.result.BlockingPair;
import nastavnik.pairing.matching.result.Moved;
import nastavnik.pairing.matching.result.Relaxation;
import nastavnik.pairing.policy.Rulebook;

import org.springframework.stereotype.Component;

import java.util.List;

/**
 * What a run is asked afterwards. Its input was kept and the same input gives the same pairs, so
 * the engine opens it again and answers exactly.
 */
@Component
class Alternatives {

    private static final int SHOWN = 5;
    private static final int BLOCKING = 500;

    private final OpenRuns runs;

    Alternatives(OpenRuns runs) {
        this.runs = runs;
    }

    /**
     * Another mentor for the same mentee.
     *
     * @param score of the wished pair
     * @param cost points all together would lose
     * @param matched how many more, or fewer, would have a mentor
     * @param moves who else would get another mentor, or none
     */
    record Alternative(String mentor, int score, long cost, int matched, List<Moved> moves) {

        private static Alternative of(nastavnik.pairing.matching.result.Alternative other) {
            return new Alternative(
                    other.mentor(), other.score(), other.points(), -other.alone(), other.moves());
        }
    }

    /** The mentors who would cost the least instead of the one proposed. */
    List<Alternative> of(Proposal proposal) {
        return runs
                .ask(
                        proposal.run(),
                        asked -> asked.alternatives(proposal.mentee(), proposal.form(), SHOWN + 1))
                .stream()
                .filter(other -> !other.mentor().equals(proposal.mentor()))
                .limit(SHOWN)
                .map(Alternative::of)
                .toList();
    }

    /** What to give up so that somebody left alone finds a mentor. */
    List<Relaxation> of(Alone alone) {
        String form = alone.form();
        if (form == null) {
            return List.of();
        }
        return runs.ask(alone.run(), asked -> asked.relaxations(alone.mentee(), form)).stream()
                .map(
                        one ->
                                new Relaxation(
                                        one.rules().stream().map(Rulebook::name).toList(),
                                        one.mentors(),
                                        one.withPlaces(),
                                        one.best()))
                .toList();
    }

    /** Pairs who would both rather have each other: what the best for all costs some. */
    List<BlockingPair> blocking(Run run) {
        return runs.ask(run.id(), asked -> asked.blockingPairs(BLOCKING));
    }
}
