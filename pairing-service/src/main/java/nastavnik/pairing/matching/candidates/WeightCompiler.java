package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.policy.MatchingPolicy;
import nastavnik.pairing.matching.policy.Parameters;
import nastavnik.pairing.matching.policy.PolicyCheck;
import nastavnik.pairing.matching.policy.Weight;
import nastavnik.pairing.matching.policy.WeightKind;

import java.util.ArrayList;
import java.util.List;

/** Makes sums of the weights that are data. */
final class WeightCompiler {

    private static final int WHOLE = CompiledWeight.WHOLE;
    private static final int RANK_STEP = 100;

    private final People people;

    WeightCompiler(People people) {
        this.people = people;
    }

    /** The parts of a form, their points shared out so that they are 1000 together. */
    List<CompiledWeight> forForm(MatchingPolicy policy, String form) {
        List<Weight> weights =
                policy.weights().stream()
                        .filter(w -> w.points() > 0)
                        .filter(w -> w.forms().isEmpty() || w.forms().contains(form))
                        .toList();
        long sum = weights.stream().mapToLong(Weight::points).sum();
        List<CompiledWeight> parts = new ArrayList<>();
        long before = 0;
        for (Weight weight : weights) {
            long after = before + weight.points();
            // Rounding the running sum, not each share, lets the shares add up.
            int most = (int) (after * WHOLE / sum - before * WHOLE / sum);
            parts.add(new CompiledWeight(weight.code(), most, value(weight)));
            before = after;
        }
        return parts;
    }

    private CompiledWeight.Value value(Weight weight) {
        var p = Parameters.of(weight);
        WeightKind kind = PolicyCheck.kindOf(weight);
        return switch (kind) {
            case REQUEST -> (mentee, mentor) -> share(mentee.wants(), mentor.wants(), 0);
            case INTERESTS -> {
                int enough = p.number("enough", 1, WHOLE, 3);
                yield (mentee, mentor) -> share(mentee.interests(), mentor.interests(), enough);
            }
            case AVAILABILITY -> {
                int enough = p.number("enough", 1, WHOLE, 1);
                yield (mentee, mentor) -> times(mentee, mentor, enough);
            }
            case AGE_GAP -> {
                int ideal = p.number("ideal", -WHOLE, WHOLE, 3);
                int spread = p.number("spread", 1, WHOLE, 5);
                yield (mentee, mentor) -> gap(mentor.age() - mentee.age() - ideal, spread);
            }
            case DISTANCE -> distance(p);
            case PREFERENCE ->
                    (mentee, mentor) ->
                            wanted(mentee.preferred().indexOf(mentor.id()))
                                    + wanted(mentor.preferred().indexOf(mentee.id()));
            case PREVIOUS ->
                    (mentee, mentor) -> mentee.previous().contains(mentor.id()) ? WHOLE : 0;
        };
    }

    /** Share of the wanted that is there; who wants nothing misses nothing. */
    private static int share(long[] wanted, long[] there, int enough) {
        int all = Dictionary.count(wanted);
        int goal = enough == 0 ? all : Math.min(all, enough);
        return goal == 0 ? WHOLE : Math.min(WHOLE, Dictionary.common(wanted, there) * WHOLE / goal);
    }

    private static int times(Side mentee, Side mentor, int enough) {
        boolean any = mentee.availability().length == 0 || mentor.availability().length == 0;
        int common = Dictionary.common(mentee.availability(), mentor.availability());
        return any ? WHOLE : Math.min(WHOLE, common * WHOLE / enough);
    }

    private static int gap(int off, int spread) {
        return Math.max(0, WHOLE - Math.abs(off) * WHOLE / spread);
    }

    private static int wanted(int rank) {
        return rank < 0 ? 0 : Math.max(RANK_STEP, WHOLE / 2 - RANK_STEP * rank);
    }

    private CompiledWeight.Value distance(Parameters p) {
        int partner = p.number("partner", 0, WHOLE, 700);
        int municipality = p.number("municipality", 0, WHOLE, 400);
        int elsewhere = p.number("elsewhere", 0, WHOLE, 0);
        return (mentee, mentor) ->
                switch (people.nearness.between(mentee, mentor)) {
                    case OWN -> WHOLE;
                    case PARTNER -> partner;
                    case MUNICIPALITY -> municipality;
                    case ELSEWHERE -> elsewhere;
                };
    }
}
