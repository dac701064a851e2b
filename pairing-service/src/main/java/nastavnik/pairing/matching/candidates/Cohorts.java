package nastavnik.pairing.matching.candidates;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The mentors of a form who suit mentees of an age and languages, as bits: what rules ask of these
 * is asked once for all mentees alike. Looked up by several threads, added to by one.
 */
final class Cohorts {

    private final List<CompiledRule> rules;
    private final List<Side> sides;
    private final Numbers mentors = new Numbers();
    private final Map<Object, Cohort> cohorts = new ConcurrentHashMap<>();

    private record Cohort(Side example, BitSet suited) {}

    /**
     * No mentors yet.
     *
     * @param sides of all mentors, by number
     */
    Cohorts(List<CompiledRule> all, List<Side> sides) {
        rules = all.stream().filter(rule -> View.isOfCohort(rule.kind())).toList();
        this.sides = sides;
    }

    void add(int number) {
        mentors.add(number);
        cohorts.values().forEach(cohort -> judge(cohort, number));
    }

    /** Who suits mentees like this one, by number. */
    BitSet of(Side mentee) {
        return cohorts.computeIfAbsent(View.cohort(mentee), _ -> cohort(mentee)).suited();
    }

    private Cohort cohort(Side example) {
        var cohort = new Cohort(example, new BitSet(sides.size()));
        for (int i = 0; i < mentors.size(); i++) {
            judge(cohort, mentors.get(i));
        }
        return cohort;
    }

    private void judge(Cohort cohort, int number) {
        for (CompiledRule rule : rules) {
            if (!rule.allows(cohort.example(), sides.get(number))) {
                return;
            }
        }
        cohort.suited().set(number);
    }
}
