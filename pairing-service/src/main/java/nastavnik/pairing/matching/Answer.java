package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.Assignment;
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
import java.util.stream.IntStream;

/** Puts an assignment into words: who with whom and why, who not and why. */
final class Answer {

    private final MatchingProblem problem;
    private final Model model;
    private final Assignment assignment;
    private final Proof proof;
    private final Catalogue catalogue;
    private final Map<String, List<Integer>> groups = new HashMap<>();
    private final Reasons reasons;

    Answer(
            MatchingProblem problem,
            Model model,
            Network network,
            Assignment assignment,
            Proof proof) {
        this.problem = problem;
        this.model = model;
        this.assignment = assignment;
        this.proof = proof;
        this.catalogue = model.catalogue;
        this.reasons = new Reasons(model, network, assignment);
    }

    MatchingResult result() {
        List<ProposedPair> pairs = new ArrayList<>();
        List<Unmatched> unmatched = new ArrayList<>();
        for (int w = 0; w < catalogue.wishes().size(); w++) {
            int arc = assignment.arc(w);
            if (arc < 0) {
                unmatched.add(reasons.of(w));
            } else {
                pairs.add(pair(w, arc));
            }
        }
        List<MentorLoad> loads =
                IntStream.range(0, catalogue.mentors()).mapToObj(this::load).toList();
        return new MatchingResult(
                InputHash.of(problem),
                problem.policy().version(),
                Quality.of(problem, pairs, unmatched, loads),
                pairs,
                unmatched,
                loads,
                new Certificate(
                        proof.primal(),
                        proof.dual(),
                        proof.feasible(),
                        proof.mostMatched(),
                        model.leave));
    }

    private ProposedPair pair(int w, int arc) {
        Wish wish = catalogue.wishes().get(w);
        int mentor = model.candidates.mentor()[arc];
        return new ProposedPair(
                wish.menteeId(),
                catalogue.mentor(mentor).id(),
                wish.form(),
                join(mentor, wish.form()),
                model.candidates.score()[arc],
                model.candidates.best(w),
                catalogue.parts(wish, mentor),
                catalogue.proposed(wish, mentor));
    }

    /** Seats a mentee in the mentor's first group of the form that is not full. */
    private int join(int mentor, String form) {
        int most =
                Math.min(
                        Math.max(1, catalogue.mentor(mentor).groupSize()),
                        problem.policy().groupSizes().getOrDefault(form, Integer.MAX_VALUE));
        String key = mentor + "/" + form;
        List<Integer> sizes = groups.computeIfAbsent(key, _ -> new ArrayList<>());
        if (sizes.isEmpty() || sizes.getLast() == most) {
            sizes.add(0);
        }
        sizes.set(sizes.size() - 1, sizes.getLast() + 1);
        return sizes.size();
    }

    private MentorLoad load(int mentor) {
        var offered = catalogue.mentor(mentor);
        List<Integer> sizes =
                offered.placesByForm().keySet().stream()
                        .flatMap(
                                form ->
                                        groups
                                                .getOrDefault(mentor + "/" + form, List.of())
                                                .stream())
                        .toList();
        return new MentorLoad(
                offered.id(),
                offered.places(),
                catalogue.taken(mentor),
                sizes.stream().mapToInt(Integer::intValue).sum(),
                sizes.size(),
                sizes.stream().min(Comparator.naturalOrder()).orElse(0));
    }
}
