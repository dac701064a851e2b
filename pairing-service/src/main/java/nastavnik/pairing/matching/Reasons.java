package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.Assignment;
import nastavnik.pairing.matching.network.Network;
import nastavnik.pairing.matching.policy.BuiltIn;
import nastavnik.pairing.matching.result.PlaceValue;
import nastavnik.pairing.matching.result.RuleCount;
import nastavnik.pairing.matching.result.Unmatched;
import nastavnik.pairing.matching.result.Unmatched.Reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why somebody was left alone. */
final class Reasons {

    private static final int MOST_PLACES = 10;

    private final Model model;
    private final Network network;
    private final Assignment assignment;

    Reasons(Model model, Network network, Assignment assignment) {
        this.model = model;
        this.network = network;
        this.assignment = assignment;
    }

    Unmatched of(int w) {
        Catalogue catalogue = model.catalogue;
        Wish wish = catalogue.wishes().get(w);
        List<String> own = catalogue.ownBroken(wish);
        Map<String, int[]> counts = new LinkedHashMap<>();
        catalogue.codes(wish.form()).forEach(code -> counts.put(code, new int[2]));
        int considered = 0;
        for (int mentor = 0; mentor < catalogue.mentors(); mentor++) {
            List<String> broken = new ArrayList<>(catalogue.broken(wish, mentor));
            if (!broken.contains(BuiltIn.FORM)) {
                considered++;
                broken.removeAll(own);
                count(counts, broken);
            }
        }
        int candidates = model.candidates.of(w);
        return new Unmatched(
                wish.menteeId(),
                wish.form(),
                reason(own, considered, candidates),
                considered,
                candidates,
                own,
                counts.entrySet().stream()
                        .filter(e -> e.getValue()[0] > 0)
                        .map(e -> new RuleCount(e.getKey(), e.getValue()[0], e.getValue()[1]))
                        .toList(),
                places(w));
    }

    private static void count(Map<String, int[]> counts, List<String> broken) {
        for (String code : broken) {
            int[] count = counts.computeIfAbsent(code, _ -> new int[2]);
            count[0]++;
            count[1] += broken.size() == 1 ? 1 : 0;
        }
    }

    private static Reason reason(List<String> own, int considered, int candidates) {
        if (considered == 0) {
            return Reason.NOT_OFFERED;
        }
        if (!own.isEmpty()) {
            return Reason.NOT_ELIGIBLE;
        }
        return candidates == 0 ? Reason.RULES : Reason.PLACES;
    }

    /** One more place with any candidate fills one more wish; how much score it costs differs. */
    private List<PlaceValue> places(int w) {
        List<PlaceValue> values = new ArrayList<>();
        for (int c = model.candidates.start()[w]; c < model.candidates.start()[w + 1]; c++) {
            int mentor = model.candidates.mentor()[c];
            long worth = assignment.price(network.to(c)) - model.leave;
            values.add(new PlaceValue(model.catalogue.mentor(mentor).id(), 1, worth));
        }
        return values.stream()
                .sorted(
                        Comparator.comparingLong(PlaceValue::points)
                                .reversed()
                                .thenComparing(PlaceValue::mentor))
                .limit(MOST_PLACES)
                .toList();
    }
}
