package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.policy.BuiltIn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        codes.addAll(codes(wish.form(), new Look(wish).at(mentor) | own(wish)));
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
        var look = new Look(wish);
        Numbers mentors = offering.getOrDefault(wish.form(), new Numbers());
        for (int i = 0; i < mentors.size(); i++) {
            int mentor = mentors.get(i);
            if (!catalogue.isGone(mentor)) {
                sight.mentor(mentor, look.at(mentor));
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
        return catalogue.book(wish.form()).brokenByMentee(mentee) << BUILT_IN.size();
    }

    /** One wish looking at mentors. */
    private final class Look {

        private final FormBook book;
        private final Side mentee;
        private final Set<String> blocked;
        private final Set<String> together;
        private final long[] ofMentors;

        Look(Wish wish) {
            book = catalogue.book(wish.form());
            mentee = people.menteeSides.get(wish.mentee());
            blocked = catalogue.standing.blocked(mentee.id());
            together = catalogue.standing.together(mentee.id());
            ofMentors = ofMentors(book);
        }

        long at(int mentor) {
            Side other = people.mentorSides.get(mentor);
            long rules = ofMentors[mentor] | book.brokenByPair(mentee, other);
            return rules << BUILT_IN.size()
                    | (mentee.id().equals(other.id()) ? 1 : 0)
                    | (blocked.contains(other.id()) ? 2 : 0)
                    | (together.contains(other.id()) ? 4 : 0);
        }
    }

    private long[] ofMentors(FormBook book) {
        long[] kept = ofMentors.get(book.form);
        if (kept == null || kept.length < people.mentors.size()) {
            kept = new long[people.mentors.size()];
            for (int i = 0; i < kept.length; i++) {
                kept[i] = book.brokenByMentor(people.mentorSides.get(i));
            }
            ofMentors.put(book.form, kept);
        }
        return kept;
    }
}
