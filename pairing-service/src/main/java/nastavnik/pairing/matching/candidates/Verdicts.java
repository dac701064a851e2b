package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.policy.BuiltIn;
import nastavnik.pairing.matching.policy.RuleKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rules a pair breaks, as bits: the built-in ones first, then the form's in the policy's
 * order. What a mentor breaks alone is kept, so that a look at all mentors of a region takes a few
 * thousandths of a second.
 */
public final class Verdicts {

    private static final List<String> BUILT_IN =
            List.of(BuiltIn.SELF, BuiltIn.BLOCKED, BuiltIn.SAME_MENTOR);

    private final Catalogue catalogue;
    private final People people;
    private final Map<String, Numbers> offering = new HashMap<>();
    private final Map<String, long[]> ofMentors = new HashMap<>();
    private int known;

    public Verdicts(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.people = catalogue.people;
    }

    /** Told of every mentor who offers a form, with the rules the pair breaks. */
    @FunctionalInterface
    public interface Sight {
        void mentor(int number, long broken);
    }

    /** Codes of all rules a pair breaks, places aside; empty when it may be. */
    public List<String> broken(Wish wish, int mentor) {
        List<String> codes = new ArrayList<>();
        if (!catalogue.mentor(mentor).placesByForm().containsKey(wish.form())) {
            codes.add(BuiltIn.FORM);
        }
        codes.addAll(codes(wish.form(), bits(wish, mentor) | own(wish)));
        return codes;
    }

    /** Codes of the rules the mentee breaks alone. */
    public List<String> ownCodes(Wish wish) {
        return codes(wish.form(), own(wish));
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

    /** Looks at everybody who offers the form; what the mentee breaks alone is left aside. */
    public void each(Wish wish, Sight sight) {
        refresh();
        Numbers mentors = offering.getOrDefault(wish.form(), new Numbers());
        for (int i = 0; i < mentors.size(); i++) {
            int mentor = mentors.get(i);
            if (!catalogue.isGone(mentor)) {
                sight.mentor(mentor, bits(wish, mentor));
            }
        }
    }

    private void refresh() {
        for (; known < people.mentors.size(); known++) {
            for (String form : people.mentors.get(known).placesByForm().keySet()) {
                offering.computeIfAbsent(form, _ -> new Numbers()).add(known);
            }
        }
    }

    private long own(Wish wish) {
        Side mentee = people.menteeSides.get(wish.mentee());
        return bits(catalogue.book(wish.form()), RuleKind.Side.MENTEE, mentee, mentee);
    }

    private long bits(Wish wish, int mentor) {
        FormBook book = catalogue.book(wish.form());
        Side mentee = people.menteeSides.get(wish.mentee());
        Side other = people.mentorSides.get(mentor);
        return apart(wish, other.id())
                | ofMentor(book, mentor)
                | bits(book, RuleKind.Side.PAIR, mentee, other);
    }

    private long apart(Wish wish, String mentor) {
        long self = wish.menteeId().equals(mentor) ? 1 : 0;
        long blocked = catalogue.standing.blocked(wish.menteeId(), mentor) ? 2 : 0;
        return self | blocked | (catalogue.standing.together(wish.menteeId(), mentor) ? 4 : 0);
    }

    private long ofMentor(FormBook book, int mentor) {
        long[] kept = ofMentors.get(book.form);
        if (kept == null || kept.length <= mentor) {
            kept = new long[people.mentors.size()];
            for (int i = 0; i < kept.length; i++) {
                Side side = people.mentorSides.get(i);
                kept[i] = bits(book, RuleKind.Side.MENTOR, side, side);
            }
            ofMentors.put(book.form, kept);
        }
        return kept[mentor];
    }

    private static long bits(FormBook book, RuleKind.Side side, Side mentee, Side mentor) {
        long bits = 0;
        for (int i = 0; i < book.rules.size(); i++) {
            CompiledRule rule = book.rules.get(i);
            if (rule.kind().side() == side && !rule.allows(mentee, mentor)) {
                bits |= 1L << (i + BUILT_IN.size());
            }
        }
        return bits;
    }
}
