package nastavnik.pairing.matching.candidates;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Looks for the candidates of one wish after another; one for each thread. */
final class Finder {

    /** Puts what was proposed before ahead of all others. */
    private static final int AHEAD = 1 << 20;

    private final Catalogue catalogue;
    private final People people;
    private final Map<String, BitSet> places;
    private final Reach reach = new Reach();
    private final Shortlist shortlist = new Shortlist();

    /**
     * A finder.
     *
     * @param places mentors with a place by form; looked up one by one where a form is missing
     */
    Finder(Catalogue catalogue, Map<String, BitSet> places) {
        this.catalogue = catalogue;
        this.places = places;
        this.people = catalogue.people;
    }

    @FunctionalInterface
    private interface Found {
        void candidate(int mentor, int score);
    }

    /** Writes the best mentors with places for a wish. */
    void best(int number, int limit, Rows rows) {
        Wish wish = catalogue.wish(number);
        shortlist.clear(limit);
        int[] count = {0};
        each(
                wish,
                _ -> true,
                (mentor, score) -> {
                    count[0]++;
                    boolean ahead = catalogue.proposed(wish, mentor);
                    shortlist.offer(mentor, score + (ahead ? AHEAD : 0));
                });
        write(wish, rows, count[0] == shortlist.size());
    }

    /** Writes mentors the solver does not know and who would be cheaper than what it has. */
    void missing(int number, CandidateSearch.Prices prices, int limit, Rows rows) {
        Wish wish = catalogue.wish(number);
        long below = prices.below(number);
        shortlist.clear(limit);
        int ceiling = prices.ceiling(number);
        if (ceiling >= 0) {
            each(
                    wish,
                    mentor -> prices.least(mentor) < below + ceiling,
                    (mentor, score) -> {
                        long gain = below - prices.price(number, mentor) + score;
                        if (gain > 0 && !prices.isKnown(number, mentor)) {
                            shortlist.offer(mentor, (int) Math.min(gain, Integer.MAX_VALUE));
                        }
                    });
        }
        write(wish, rows, shortlist.size() == 0);
    }

    private void each(Wish wish, IntPredicate worthwhile, Found found) {
        FormBook book = catalogue.book(wish.form());
        Side mentee = people.menteeSides.get(wish.mentee());
        if (!book.menteeFits(mentee)) {
            return;
        }
        IntPredicate open = open(wish.form());
        Set<String> blocked = catalogue.standing.blocked(mentee.id());
        Set<String> together = catalogue.standing.together(mentee.id());
        reach.clear(people.mentors.size());
        book.pools.gather(mentee, reach);
        for (int i = 0; i < reach.size(); i++) {
            int number = reach.get(i);
            Side mentor = people.mentorSides.get(number);
            if (open.test(number)
                    && worthwhile.test(number)
                    && book.pairFits(mentee, mentor)
                    && !mentor.id().equals(mentee.id())
                    && !blocked.contains(mentor.id())
                    && !together.contains(mentor.id())) {
                found.candidate(number, book.score(mentee, mentor));
            }
        }
    }

    /** In a search for all, who has a place is known beforehand. */
    private IntPredicate open(String form) {
        BitSet known = places.get(form);
        return known != null ? known::get : number -> catalogue.hasPlace(number, form);
    }

    private void write(Wish wish, Rows rows, boolean all) {
        FormBook book = catalogue.book(wish.form());
        Side mentee = people.menteeSides.get(wish.mentee());
        for (int mentor : shortlist.mentors()) {
            rows.add(mentor, book.score(mentee, people.mentorSides.get(mentor)));
        }
        rows.endOfWish(all);
    }
}
