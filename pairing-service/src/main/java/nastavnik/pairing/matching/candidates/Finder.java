package nastavnik.pairing.matching.candidates;

import java.util.BitSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Looks for the candidates of one wish after another; one for each thread. */
final class Finder {

    /** More than anything could be worth. */
    private static final int MOST = 1 << 20;

    private static final int[] NOBODY = {};

    private final Catalogue catalogue;
    private final People people;
    private final Reach reach = new Reach();
    private final Reach known = new Reach();
    private final Shortlist shortlist = new Shortlist();
    private final Shortlist anybody = new Shortlist();

    /** Whom ages and languages suit of those looked at now. */
    private BitSet suited = new BitSet();

    Finder(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.people = catalogue.people;
    }

    /** Hears of those found. */
    private interface Found {

        void candidate(int mentor, int score);

        /** Scores that are not above this do not matter: perhaps less is told then. */
        default int notAbove() {
            return Integer.MIN_VALUE;
        }
    }

    /** Writes the best mentors with places for a wish, and all who were proposed before. */
    void best(int number, int limit, Rows rows) {
        Wish wish = catalogue.wish(number);
        shortlist.clear(limit, number);
        var best = new Best(wish);
        each(wish, Part.WHOLE, catalogue.book(wish.form()).vacant::get, best);
        int[] mentors = union(best.proposed.build(), shortlist);
        write(wish, mentors, rows, best.count == mentors.length);
    }

    /** The best of a wish, and those proposed before. */
    private final class Best implements Found {

        private final Wish wish;
        private final boolean anyProposed;
        private final IntStream.Builder proposed = IntStream.builder();
        private int count;

        Best(Wish wish) {
            this.wish = wish;
            anyProposed = catalogue.standing.anyProposed(wish.menteeId());
        }

        @Override
        public void candidate(int mentor, int score) {
            count++;
            shortlist.offer(mentor, score);
            if (anyProposed && catalogue.proposed(wish, mentor)) {
                proposed.add(mentor);
            }
        }

        @Override
        public int notAbove() {
            return shortlist.notAbove();
        }
    }

    private static int[] union(IntStream some, Shortlist others) {
        return IntStream.concat(some, IntStream.of(others.mentors())).sorted().distinct().toArray();
    }

    /** All mentors no rule forbids to a wish, whether they have places or not. */
    int[] fitting(int number) {
        IntStream.Builder fitting = IntStream.builder();
        each(
                catalogue.wish(number),
                Part.WHOLE,
                mentor -> !catalogue.isGone(mentor),
                new Found() {
                    @Override
                    public void candidate(int mentor, int score) {
                        fitting.add(mentor);
                    }

                    @Override
                    public int notAbove() {
                        return Integer.MAX_VALUE;
                    }
                });
        return fitting.build().sorted().toArray();
    }

    /**
     * Writes mentors the solver does not know and who would be cheaper than what it has: half of
     * them the cheapest, half whoever they may be, lest all wishes run after the same few.
     */
    void missing(int wish, CandidateSearch.Prices prices, int limit, Rows rows) {
        missing(wish, limit, rows, Part.WHOLE, new Outside(wish, prices, Long.MAX_VALUE));
    }

    private void missing(int number, int limit, Rows rows, Part part, Outside outside) {
        Wish wish = catalogue.wish(number);
        shortlist.clear(limit - limit / 2, number);
        anybody.clear(limit / 2, number);
        if (outside.ceiling >= 0) {
            BitSet vacant = catalogue.book(wish.form()).vacant;
            each(wish, part, m -> vacant.get(m) && outside.mayBeCheaper(m), outside);
        }
        int[] mentors =
                outside.cheaper == 0 ? NOBODY : union(IntStream.of(shortlist.mentors()), anybody);
        outside.tell(mentors.length);
        write(wish, mentors, rows, outside.cheaper == 0);
    }

    /**
     * The same of some wishes, as rows in their order: after a rise of all prices in a town hardly
     * any mentor is of use to any, so pools are looked at once for all of them.
     */
    void missing(int[] wishes, CandidateSearch.Prices prices, int limit, Rows rows) {
        var cheapest = new Cheapest(prices, wishes);
        for (int wish : wishes) {
            // Whom the part leaves out is not cheaper than what the wish has: that much is known.
            missing(
                    wish,
                    limit,
                    rows,
                    cheapest.of(wish),
                    new Outside(wish, prices, prices.below(wish)));
        }
    }

    /** The candidates of a wish that the solver does not know. */
    private final class Outside implements Found {

        private final int wish;
        private final CandidateSearch.Prices prices;
        private final long below;
        private final int ceiling;
        private long least;
        private int cheaper;
        private boolean listed;

        /**
         * Nobody looked at yet.
         *
         * @param least what those cost at least who will not be looked at
         */
        Outside(int wish, CandidateSearch.Prices prices, long least) {
            this.wish = wish;
            this.prices = prices;
            below = prices.below(wish);
            ceiling = prices.ceiling(wish);
            this.least = least;
        }

        /**
         * Even with the highest score possible; what is out of the question counts for the bound.
         * Prices are looked at first: after a rise most are out of the question.
         */
        boolean mayBeCheaper(int mentor) {
            long bound = prices.least(mentor) - ceiling;
            if (bound < below) {
                return !isKnown(mentor);
            }
            if (bound < least && suited.get(mentor) && !isKnown(mentor)) {
                least = bound;
            }
            return false;
        }

        /** Tells what those cost at least who are still left out when some have been found. */
        void tell(int found) {
            prices.outside(wish, cheaper > found ? Long.MIN_VALUE : least);
        }

        /** The list is read when the first is looked for in it. */
        private boolean isKnown(int mentor) {
            if (!listed) {
                known.clear(people.mentors.size());
                prices.eachKnown(wish, known::add);
                listed = true;
            }
            return known.has(mentor);
        }

        @Override
        public void candidate(int mentor, int score) {
            long cost = prices.price(wish, mentor) - score;
            if (cost >= below) {
                least = Math.min(least, cost);
                return;
            }
            cheaper++;
            shortlist.offer(mentor, (int) Math.clamp(-cost, -Integer.MAX_VALUE, (long) MOST));
            anybody.offer(mentor, 0);
        }
    }

    private void each(Wish wish, Part part, IntPredicate worthwhile, Found found) {
        FormBook book = catalogue.book(wish.form());
        Side mentee = people.menteeSides.get(wish.mentee());
        if (!book.isSought(wish.mentee())) {
            return;
        }
        reach.clear(people.mentors.size());
        book.pools.gather(mentee, reach, part);
        if (reach.size() == 0) {
            return;
        }
        suited = book.cohorts.of(mentee);
        Set<String> blocked = catalogue.standing.blocked(mentee.id());
        Set<String> together = catalogue.standing.together(mentee.id());
        for (int i = 0; i < reach.size(); i++) {
            int number = reach.get(i);
            if (worthwhile.test(number) && suited.get(number)) {
                Side mentor = people.mentorSides.get(number);
                if (book.foundFit(mentee, mentor)
                        && !mentor.id().equals(mentee.id())
                        && !blocked.contains(mentor.id())
                        && !together.contains(mentor.id())) {
                    found.candidate(number, book.scoreAbove(found.notAbove(), mentee, mentor));
                }
            }
        }
    }

    private void write(Wish wish, int[] mentors, Rows rows, boolean all) {
        FormBook book = catalogue.book(wish.form());
        Side mentee = people.menteeSides.get(wish.mentee());
        for (int mentor : mentors) {
            rows.add(mentor, book.score(mentee, people.mentorSides.get(mentor)));
        }
        rows.endOfWish(all);
    }
}
