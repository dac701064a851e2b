package nastavnik.pairing.matching;

import nastavnik.pairing.matching.TwiceTheSame.Outcome;
import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.Network;
import nastavnik.pairing.matching.network.Proof;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.result.Certificate;
import nastavnik.pairing.matching.result.MatchingResult;
import nastavnik.pairing.matching.result.MentorLoad;
import nastavnik.pairing.matching.result.ProposedPair;
import nastavnik.pairing.matching.result.Unmatched;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts an assignment into words: who with whom and why, who not and why. */
final class Answer {

    private final MatchingProblem problem;
    private final Outcome outcome;
    private final Solution solution;
    private final Catalogue catalogue;
    private final Network net;
    private final Questions questions;
    private final boolean complete;
    private final ControlledWatch watch;
    private final Map<String, List<Integer>> groups = new HashMap<>();
    private final List<ProposedPair> pairs = new ArrayList<>();
    private final List<Unmatched> unmatched = new ArrayList<>();

    Answer(
            MatchingProblem problem,
            Solution solution,
            Outcome outcome,
            Questions questions,
            boolean complete,
            ControlledWatch watch) {
        this.problem = problem;
        this.outcome = outcome;
        this.solution = solution;
        this.catalogue = solution.model.catalogue;
        this.net = solution.model.net;
        this.questions = questions;
        this.complete = complete;
        this.watch = watch;
    }

    MatchingResult result() {
        Certificate certificate = certificate();
        watch.enter(RunControl.Stage.EXPLAINING);
        explain();
        pairs.sort(Comparator.comparing(ProposedPair::mentee).thenComparing(ProposedPair::form));
        unmatched.sort(Comparator.comparing(Unmatched::mentee).thenComparing(Unmatched::form));
        List<MentorLoad> loads = new ArrayList<>();
        for (int mentor = 0; mentor < catalogue.mentorCount(); mentor++) {
            if (!catalogue.isGone(mentor)) {
                loads.add(load(mentor));
            }
        }
        loads.sort(Comparator.comparing(MentorLoad::mentor));
        return new MatchingResult(
                InputHash.of(problem),
                problem.policy().version(),
                new Quality(problem, pairs, unmatched, loads).figures(),
                pairs,
                unmatched,
                loads,
                certificate);
    }

    private Certificate certificate() {
        Proof proof = Proof.of(net, solution.live.assignment());
        boolean branched = outcome.tried() > 0;
        return new Certificate(
                proof.primal(),
                branched ? outcome.bound() : proof.dual(),
                proof.feasible(),
                proof.mostMatched(),
                complete,
                outcome.tried(),
                solution.model.leave());
    }

    private void explain() {
        for (int w = 0; w < net.wishes(); w++) {
            watch.at(w, net.wishes());
            if (!solution.live.isPresent(w)) {
                continue;
            }
            if (solution.live.arc(w) >= 0) {
                pairs.add(pair(w));
            } else {
                unmatched.add(questions.unmatched(w));
            }
        }
    }

    private ProposedPair pair(int w) {
        Wish wish = catalogue.wish(w);
        int mentor = solution.mentorOf(w);
        var parts = catalogue.parts(wish, mentor);
        return new ProposedPair(
                wish.menteeId(),
                catalogue.mentor(mentor).id(),
                wish.form(),
                join(mentor, wish.form()),
                catalogue.score(wish, mentor),
                best(w, wish),
                parts,
                catalogue.proposed(wish, mentor));
    }

    private int best(int w, Wish wish) {
        int best = 0;
        for (int a = net.firstArc(w); a < net.endArc(w); a++) {
            // A ban keeps one of two forms from a mentor, who might still have been the best.
            int node = net.destination(a);
            if (node >= 0) {
                int mentor = solution.model.mentorAt(node);
                int bonus = catalogue.proposed(wish, mentor) ? problem.policy().proposalBonus() : 0;
                best = Math.max(best, catalogue.isGone(mentor) ? 0 : -net.cost(a) - bonus);
            }
        }
        return best;
    }

    /** Seats a mentee in the mentor's last group of the form, or in a new one when it is full. */
    private int join(int mentor, String form) {
        int most =
                Math.min(
                        Math.max(1, catalogue.mentor(mentor).groupSize()),
                        problem.policy().groupSizes().getOrDefault(form, Integer.MAX_VALUE));
        List<Integer> sizes = groups.computeIfAbsent(mentor + "/" + form, _ -> new ArrayList<>());
        if (sizes.isEmpty() || sizes.getLast() == most) {
            sizes.add(0);
        }
        sizes.set(sizes.size() - 1, sizes.getLast() + 1);
        return sizes.size();
    }

    private MentorLoad load(int mentor) {
        var offered = catalogue.mentor(mentor);
        List<Integer> sizes = new ArrayList<>();
        for (String form : offered.placesByForm().keySet()) {
            sizes.addAll(groups.getOrDefault(mentor + "/" + form, List.of()));
        }
        return new MentorLoad(
                offered.id(),
                offered.places(),
                catalogue.vacancies().taken(mentor),
                sizes.stream().mapToInt(Integer::intValue).sum(),
                sizes.size(),
                sizes.stream().min(Comparator.naturalOrder()).orElse(0));
    }
}
