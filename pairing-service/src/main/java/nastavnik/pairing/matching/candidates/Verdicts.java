package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.policy.BuiltIn;
import nastavnik.pairing.matching.policy.RuleKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rules a pair breaks, as bits: the built-in ones first, then the form's in the policy's
 * order.
 */
public final class Verdicts {

    private static final List<String> BUILT_IN =
            List.of(BuiltIn.SELF, BuiltIn.BLOCKED, BuiltIn.SAME_MENTOR);

    private final Catalogue catalogue;
    private final People people;
    private final Map<String, Overview> overviews = new HashMap<>();
    private int known;

    public Verdicts(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.people = catalogue.people;
    }

    /** Codes of all rules a pair breaks, places aside; empty when it may be. */
    public List<String> broken(Wish wish, int mentor) {
        List<String> codes = new ArrayList<>();
        if (!catalogue.mentor(mentor).placesByForm().containsKey(wish.form())) {
            codes.add(BuiltIn.FORM);
        }
        Side mentee = people.menteeSides.get(wish.mentee());
        Side other = people.mentorSides.get(mentor);
        long bits = builtIn(wish, other.id());
        List<CompiledRule> rules = catalogue.book(wish.form()).rules;
        for (int rule = 0; rule < rules.size(); rule++) {
            if (!rules.get(rule).allows(mentee, other)) {
                bits |= 1L << (rule + BUILT_IN.size());
            }
        }
        codes.addAll(codes(wish.form(), bits));
        return codes;
    }

    private long builtIn(Wish wish, String mentor) {
        return (wish.menteeId().equals(mentor) ? 1 : 0)
                | (catalogue.standing.blocked(wish.menteeId()).contains(mentor) ? 2 : 0)
                | (catalogue.standing.together(wish.menteeId()).contains(mentor) ? 4 : 0);
    }

    /** Codes of the rules the mentee breaks alone. */
    public List<String> ownCodes(Wish wish) {
        Side mentee = people.menteeSides.get(wish.mentee());
        return catalogue.book(wish.form()).rules.stream()
                .filter(rule -> rule.kind().side() == RuleKind.Side.MENTEE)
                .filter(rule -> !rule.allows(mentee, mentee))
                .map(CompiledRule::code)
                .toList();
    }

    /** The codes of some bits. */
    public List<String> codes(String form, long bits) {
        List<CompiledRule> rules = catalogue.book(form).rules;
        List<String> codes = new ArrayList<>();
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            boolean builtIn = bit < BUILT_IN.size();
            codes.add(builtIn ? BUILT_IN.get(bit) : rules.get(bit - BUILT_IN.size()).code());
        }
        return codes;
    }

    /** Everybody who offers the form by the rules broken; what the mentee breaks alone is aside. */
    public List<Alike> alike(Wish wish) {
        return overview(wish.form()).alike(people.menteeSides.get(wish.mentee()), apart(wish));
    }

    /** Counts the same without looking at anybody twice. */
    public Tally tally(Wish wish) {
        return overview(wish.form())
                .tally(
                        people.menteeSides.get(wish.mentee()),
                        apart(wish),
                        bit -> codes(wish.form(), 1L << bit).getFirst());
    }

    /** What the built-in rules say of the few they speak of, by number of the mentor. */
    private Map<Integer, Long> apart(Wish wish) {
        Map<Integer, Long> apart = new HashMap<>();
        List<String> few = new ArrayList<>(catalogue.standing.blocked(wish.menteeId()));
        few.addAll(catalogue.standing.together(wish.menteeId()));
        few.add(wish.menteeId());
        for (String id : few) {
            Integer number = catalogue.mentorNumber(id);
            if (number != null) {
                apart.put(number, builtIn(wish, id));
            }
        }
        return apart;
    }

    private Overview overview(String form) {
        for (; known < people.mentors.size(); known++) {
            for (String offered : people.mentors.get(known).placesByForm().keySet()) {
                open(offered).offering.add(known);
            }
        }
        return open(form);
    }

    private Overview open(String form) {
        return overviews.computeIfAbsent(
                form, _ -> new Overview(catalogue, catalogue.book(form).rules, BUILT_IN.size()));
    }
}
