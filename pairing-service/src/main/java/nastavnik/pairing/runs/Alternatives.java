package nastavnik.pairing.runs;

import nastavnik.pairing.matching.MatchingEngine;
import nastavnik.pairing.matching.RunControl;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.MatchingResult;
import nastavnik.pairing.matching.result.PairCheck;
import nastavnik.pairing.matching.result.ProposedPair;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.store.Records;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What another mentor would cost: the run is solved again with the wished pair fixed, so the answer
 * is exact and names everybody it would move.
 */
@Component
class Alternatives {

    private static final int SHOWN = 5;

    private final Records<RunInput> inputs;
    private final MatchingEngine engine = new MatchingEngine();

    Alternatives(Records<RunInput> inputs) {
        this.inputs = inputs;
    }

    /**
     * Another mentor for the same mentee.
     *
     * @param score of the wished pair
     * @param cost points of total score it would cost
     * @param matched how many more, or fewer, would have a mentor
     * @param moves who else would get another mentor, or none
     */
    record Alternative(String mentor, int score, long cost, int matched, List<Move> moves) {}

    record Move(String mentee, String form, @Nullable String from, @Nullable String to) {}

    private record Wished(Mentor mentor, PairCheck check) {}

    List<Alternative> of(Proposal proposal) {
        MatchingProblem problem = inputs.find(proposal.run()).orElseThrow(NotFound::new).problem();
        MatchingResult best = engine.solve(problem, RunControl.unlimited());
        return problem.mentors().stream()
                .filter(mentor -> !mentor.id().equals(proposal.mentor()))
                .map(mentor -> new Wished(mentor, check(problem, proposal, mentor)))
                .filter(wished -> wished.check().broken().isEmpty())
                .sorted(
                        Comparator.comparingInt((Wished w) -> -w.check().score())
                                .thenComparing(w -> w.mentor().id()))
                .limit(SHOWN)
                .map(wished -> alternative(problem, best, proposal, wished))
                .toList();
    }

    private PairCheck check(MatchingProblem problem, Proposal proposal, Mentor mentor) {
        return engine.check(problem, new PairKey(proposal.mentee(), mentor.id(), proposal.form()));
    }

    private Alternative alternative(
            MatchingProblem problem, MatchingResult best, Proposal proposal, Wished wished) {
        PairKey fixed = new PairKey(proposal.mentee(), wished.mentor().id(), proposal.form());
        MatchingResult other = engine.solve(with(problem, fixed), RunControl.unlimited());
        int score = wished.check().score();
        return new Alternative(
                wished.mentor().id(),
                score,
                best.figures().score() - other.figures().score() - score,
                other.figures().matched() + 1 - best.figures().matched(),
                moves(best, other, fixed));
    }

    private static MatchingProblem with(MatchingProblem problem, PairKey fixed) {
        List<PairKey> frozen = new ArrayList<>(problem.frozen());
        frozen.add(fixed);
        return new MatchingProblem(
                problem.day(),
                problem.policy(),
                problem.organisations(),
                problem.mentees(),
                problem.mentors(),
                frozen,
                problem.blocked(),
                problem.proposed());
    }

    private static List<Move> moves(MatchingResult best, MatchingResult other, PairKey fixed) {
        Map<String, ProposedPair> before = byWish(best);
        Map<String, ProposedPair> after = byWish(other);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .sorted()
                .filter(wish -> !wish.equals(fixed.mentee() + "/" + fixed.form()))
                .map(wish -> move(before.get(wish), after.get(wish)))
                .filter(move -> !Objects.equals(move.from(), move.to()))
                .toList();
    }

    private static Map<String, ProposedPair> byWish(MatchingResult result) {
        return result.pairs().stream()
                .collect(
                        Collectors.toMap(
                                pair -> pair.mentee() + "/" + pair.form(),
                                pair -> pair,
                                (first, _) -> first,
                                TreeMap::new));
    }

    private static Move move(@Nullable ProposedPair before, @Nullable ProposedPair after) {
        ProposedPair some = Objects.requireNonNull(before == null ? after : before);
        return new Move(
                some.mentee(),
                some.form(),
                before == null ? null : before.mentor(),
                after == null ? null : after.mentor());
    }
}
