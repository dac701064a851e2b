package nastavnik.pairing.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.Instances;
import nastavnik.pairing.matching.RandomProblems;
import nastavnik.pairing.matching.policy.MatchingPolicy;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.PairKey;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** What is found by pools and cohorts is compared with a look at everybody. */
class FinderTest {

    private static final int INSTANCES = Instances.of(5000);

    @Test
    void theBestWithPlacesAreFoundAndAllProposals() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            var catalogue = new Catalogue(new RandomProblems(new Random(seed)).next());
            int limit = 1 + (int) (seed % 4);
            CandidateTable table = new CandidateSearch(catalogue, 1).all(limit, _ -> {});
            for (int w = 0; w < catalogue.wishCount(); w++) {
                Wish wish = catalogue.wish(w);
                List<Integer> all = open(catalogue, wish);
                List<Integer> found = mentors(catalogue, table, wish, w);
                String when = "seed " + seed + " wish " + w;
                List<Integer> proposed =
                        all.stream().filter(m -> catalogue.proposed(wish, m)).toList();
                assertThat(all).as(when).containsAll(found);
                assertThat(found).as(when).containsAll(proposed);
                assertThat(found)
                        .as(when)
                        .hasSizeBetween(Math.min(limit, all.size()), limit + proposed.size());
                int most = Math.min(limit, all.size());
                assertThat(scores(catalogue, wish, found).subList(0, most))
                        .as(when)
                        .isEqualTo(scores(catalogue, wish, all).subList(0, most));
                assertThat(table.complete()[w]).as(when).isEqualTo(all.size() == found.size());
            }
        }
    }

    /** What some score with a wish, the best first. */
    private static List<Integer> scores(Catalogue catalogue, Wish wish, List<Integer> mentors) {
        return mentors.stream()
                .map(m -> catalogue.score(wish, m))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    @Test
    void allWhoFitAreFoundAlsoThoseWithoutPlacesAndNobodyWhoWent() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            var catalogue = new Catalogue(new RandomProblems(new Random(seed)).next());
            if (catalogue.mentorCount() > 1 && seed % 2 == 0) {
                catalogue.removeMentor(0);
            }
            var search = new CandidateSearch(catalogue, 1);
            for (int w = 0; w < catalogue.wishCount(); w++) {
                Wish wish = catalogue.wish(w);
                assertThat(IntStream.of(search.fitting(w)).boxed().toList())
                        .as("seed %d wish %d", seed, w)
                        .isEqualTo(fitting(catalogue, wish));
                assertThat(mentors(catalogue, search.of(w), wish, 0))
                        .as("seed %d wish %d", seed, w)
                        .isEqualTo(open(catalogue, wish));
                assertThat(search.of(w).isWhole()).isTrue();
            }
        }
    }

    @Test
    void theCheaperOnesTheSolverDoesNotKnowAreFoundAndABoundOfTheOthersIsTold() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            var random = new Random(seed);
            var catalogue = new Catalogue(new RandomProblems(random).next());
            var search = new CandidateSearch(catalogue, 1);
            for (int w = 0; w < catalogue.wishCount(); w++) {
                int limit = 1 + random.nextInt(4);
                var prices = new Prices(catalogue, random);
                var found = search.missing(w, prices, limit);
                var look = new Look(catalogue, prices, w, "seed " + seed + " wish " + w);
                look.compare(mentors(catalogue, found, catalogue.wish(w), 0), limit);
                assertThat(found.isWhole()).as(look.when).isEqualTo(look.cheaper.isEmpty());
            }
        }
    }

    @Test
    void whoIsMissingOfSomeWishesIsWhoIsMissingOfEach() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            var random = new Random(seed);
            var catalogue = new Catalogue(new RandomProblems(random).next());
            var search = new CandidateSearch(catalogue, 1);
            int limit = 1 + random.nextInt(4);
            var prices = new Prices(catalogue, random);
            prices.step = random.nextInt(300);
            int[] wishes =
                    IntStream.range(0, catalogue.wishCount())
                            .filter(_ -> random.nextBoolean())
                            .toArray();

            CandidateTable found = search.missing(wishes, prices, limit);

            for (int row = 0; row < wishes.length; row++) {
                Wish wish = catalogue.wish(wishes[row]);
                String when = "seed " + seed + " wish " + wishes[row];
                List<Integer> together = mentors(catalogue, found, wish, row);
                Long bound = prices.outside.get(wishes[row]);
                CandidateTable one = search.missing(wishes[row], prices, limit);
                assertThat(together).as(when).isEqualTo(mentors(catalogue, one, wish, 0));
                assertThat(found.complete()[row]).as(when).isEqualTo(one.complete()[0]);
                assertThat(bound).as(when).isLessThanOrEqualTo(prices.outside.get(wishes[row]));
            }
        }
    }

    /** Whom a wish could get for less than it pays, counted one by one. */
    private record Look(
            Prices prices, int wish, String when, Map<Integer, Long> costs, List<Long> cheaper) {

        Look(Catalogue catalogue, Prices prices, int wish, String when) {
            this(prices, wish, when, new HashMap<>(), new ArrayList<>());
            for (int mentor : open(catalogue, catalogue.wish(wish))) {
                long cost =
                        prices.price(wish, mentor) - catalogue.score(catalogue.wish(wish), mentor);
                if (!prices.known.contains(mentor)) {
                    costs.put(mentor, cost);
                    if (cost < prices.below) {
                        cheaper.add(cost);
                    }
                }
            }
            cheaper.sort(Comparator.naturalOrder());
        }

        void compare(List<Integer> found, int limit) {
            int best = Math.min(cheaper.size(), limit - limit / 2);
            assertThat(found).as(when).hasSizeBetween(best, limit).doesNotHaveDuplicates();
            List<Long> theirs = found.stream().map(costs::get).sorted().toList();
            assertThat(cheaper).as(when).containsAll(theirs);
            assertThat(theirs.subList(0, best)).as(when).isEqualTo(cheaper.subList(0, best));
            if (cheaper.size() > found.size()) {
                assertThat(prices.outside).as(when).containsEntry(wish, Long.MIN_VALUE);
                return;
            }
            long rest =
                    costs.entrySet().stream()
                            .filter(e -> !found.contains(e.getKey()))
                            .mapToLong(Map.Entry::getValue)
                            .min()
                            .orElse(Long.MAX_VALUE);
            assertThat(prices.outside.get(wish))
                    .as(when)
                    .isBetween(Math.min(prices.below, rest), rest);
        }
    }

    /** Two hundred mentors alike but for the price, and twenty wishes. */
    @Test
    void halfAreTheCheapestAndHalfWhoeverTheyMayBe() {
        Catalogue catalogue = alike(20, 200);
        var prices = new Prices(catalogue, new Random(1));
        Arrays.setAll(prices.price, m -> 10L * m);
        prices.known.clear();
        prices.below = 1_000_000;
        Set<Integer> whoever = new TreeSet<>();
        for (int w = 0; w < 20; w++) {
            CandidateTable found = new CandidateSearch(catalogue, 1).missing(w, prices, 11);
            List<Integer> mentors = mentors(catalogue, found, catalogue.wish(w), 0);
            assertThat(mentors).hasSizeBetween(9, 11).startsWith(0, 1, 2, 3, 4, 5);
            whoever.addAll(mentors.subList(6, mentors.size()));
        }
        assertThat(whoever).hasSizeGreaterThan(50);
    }

    @Test
    void aProposalIsOnAListHoweverShort() {
        var known = new PairKey("e000", "m007", Two.FORM);
        var another = new PairKey("e000", "m008", Two.FORM);
        Catalogue catalogue = alike(1, 200, known, another);
        CandidateTable table = new CandidateSearch(catalogue, 1).all(1, _ -> {});

        assertThat(mentors(catalogue, table, catalogue.wish(0), 0)).contains(7, 8).hasSize(3);
    }

    private static Catalogue alike(int mentees, int mentors, PairKey... proposed) {
        return new Catalogue(
                new MatchingProblem(
                        LocalDate.of(Two.YEAR, 9, 1),
                        new MatchingPolicy("v1", List.of(), List.of(), Map.of(), 0, 0, 0, 30),
                        List.of(),
                        IntStream.range(0, mentees)
                                .mapToObj(i -> new Two.Someone("e%03d".formatted(i), 14).asMentee())
                                .toList(),
                        IntStream.range(0, mentors)
                                .mapToObj(i -> new Two.Someone("m%03d".formatted(i), 17).asMentor())
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of(proposed)));
    }

    @Test
    void whoKnowsAllIsNotLookedFor() {
        var two = new Two();
        var catalogue = two.catalogue();
        var prices = new Prices(catalogue, new Random(1));
        prices.below = 1_000_000;
        prices.known.clear();

        assertThat(new CandidateSearch(catalogue, 1).missing(0, prices, 3).of(0)).isOne();
        prices.ceiling = -1;
        assertThat(new CandidateSearch(catalogue, 1).missing(0, prices, 3).of(0)).isZero();
        assertThat(prices.outside).containsEntry(0, Long.MAX_VALUE);
    }

    /** Prices at random, and some of the candidates known. */
    private static final class Prices implements CandidateSearch.Prices {

        private final long[] price;
        private final List<Integer> known;
        private final Map<Integer, Long> outside = new HashMap<>();
        private long below;
        private long step;
        private int ceiling = 1000;

        Prices(Catalogue catalogue, Random random) {
            price = random.longs(catalogue.mentorCount(), 0, 400).toArray();
            known =
                    new ArrayList<>(
                            IntStream.range(0, catalogue.mentorCount())
                                    .filter(_ -> random.nextInt(3) == 0)
                                    .boxed()
                                    .toList());
            below = random.nextInt(1400) - 1000L;
        }

        @Override
        public long below(int wish) {
            return below + wish * step;
        }

        @Override
        public int ceiling(int wish) {
            return ceiling;
        }

        @Override
        public long least(int mentor) {
            return price[mentor];
        }

        @Override
        public long price(int wish, int mentor) {
            return price[mentor] + ((long) wish + mentor) % 3;
        }

        @Override
        public void eachKnown(int wish, IntConsumer mentor) {
            known.forEach(mentor::accept);
        }

        @Override
        public void outside(int wish, long least) {
            outside.put(wish, least);
        }
    }

    private static List<Integer> fitting(Catalogue catalogue, Wish wish) {
        return IntStream.range(0, catalogue.mentorCount())
                .filter(m -> catalogue.fits(wish, m))
                .boxed()
                .toList();
    }

    private static List<Integer> open(Catalogue catalogue, Wish wish) {
        return fitting(catalogue, wish).stream().filter(m -> hasPlace(catalogue, wish, m)).toList();
    }

    private static boolean hasPlace(Catalogue catalogue, Wish wish, int number) {
        Mentor mentor = catalogue.mentor(number);
        int inForm = mentor.placesByForm().getOrDefault(wish.form(), 0);
        return mentor.places() > catalogue.vacancies().taken(number)
                && inForm > catalogue.standing.taken(mentor.id(), wish.form());
    }

    /** Who is in a table, each with the right score. */
    private static List<Integer> mentors(
            Catalogue catalogue, CandidateTable table, Wish wish, int row) {
        List<Integer> mentors = new ArrayList<>();
        for (int i = table.start()[row]; i < table.start()[row + 1]; i++) {
            assertThat((int) table.score()[i]).isEqualTo(catalogue.score(wish, table.mentor()[i]));
            mentors.add(table.mentor()[i]);
        }
        return mentors;
    }
}
