package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.policy.MatchingPolicy;
import nastavnik.pairing.matching.policy.Parameters;
import nastavnik.pairing.matching.policy.PolicyCheck;
import nastavnik.pairing.matching.policy.Rule;
import nastavnik.pairing.matching.policy.RuleKind;
import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.ScorePart;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** A problem looked up by number: people, wishes, what the rules say and what a pair scores. */
public final class Catalogue {

    private static final int MONTH = 30;
    private static final int MOST_WAITED = 3650;

    /** More than anybody has mentees, and few enough to be counted one by one. */
    private static final int MOST_PLACES = 1_000_000;

    final People people;
    final Standing standing;
    final List<Wish> wishes = new ArrayList<>();

    private final MatchingPolicy policy;
    private final Map<String, FormBook> books = new TreeMap<>();
    private final Map<PairKey, Integer> wishNumbers = new HashMap<>();
    private final BitSet gone = new BitSet();
    private final Reach seekers = new Reach();

    public Catalogue(MatchingProblem problem) {
        PolicyCheck.check(problem.policy());
        policy = problem.policy();
        people = new People(problem);
        standing = new Standing(problem);
        people.mentees.forEach(mentee -> mentee.forms().forEach(this::book));
        for (int number = 0; number < people.mentees.size(); number++) {
            addWishes(number);
        }
        for (int number = 0; number < people.mentors.size(); number++) {
            offer(number);
        }
    }

    FormBook book(String form) {
        FormBook known = books.get(form);
        if (known == null) {
            Set<String> reach = reach(form);
            var rules = new RuleCompiler(people).forForm(policy, form);
            known =
                    new FormBook(
                            rules,
                            new WeightCompiler(people).forForm(policy, form),
                            new Pools(people.nearness, reach),
                            new Cohorts(rules, people.mentorSides),
                            new Pools(people.nearness, reach));
            books.put(form, known);
        }
        return known;
    }

    private Set<String> reach(String form) {
        return policy.rules().stream()
                .filter(rule -> rule.kind().equals(RuleKind.ORGANISATION.name()))
                .filter(rule -> rule.forms().isEmpty() || rule.forms().contains(form))
                .findFirst()
                .map((Rule rule) -> Parameters.of(rule).words("allow", null))
                .orElse(Set.of());
    }

    /** Takes in a mentee who came later; returns the wishes. */
    public int[] add(Mentee mentee) {
        mentee.forms().forEach(this::book);
        int number = people.add(mentee);
        int first = wishes.size();
        addWishes(number);
        return IntStream.range(first, wishes.size()).toArray();
    }

    private void addWishes(int number) {
        for (String form : people.mentees.get(number).forms()) {
            if (!standing.served(people.mentees.get(number).id(), form)) {
                addWish(number, form);
            }
        }
    }

    /** A wish that is there from now on. */
    public int addWish(int number, String form) {
        Mentee mentee = people.mentees.get(number);
        long waited = Math.clamp(mentee.waitedDays(), 0, MOST_WAITED) / MONTH;
        int own = Math.clamp(mentee.priority(), 0, PolicyCheck.MOST_POINTS);
        int priority = own + (int) waited * policy.waitingBonus();
        boolean several = mentee.forms().size() > 1;
        wishNumbers.put(new PairKey(mentee.id(), "", form), wishes.size());
        book(form).seekers.add(wishes.size(), people.menteeSides.get(number));
        wishes.add(new Wish(number, mentee.id(), form, priority, several));
        return wishes.size() - 1;
    }

    /** Forgets a mentee; wishes keep their numbers. */
    public void removeMentee(int number) {
        Mentee mentee = people.mentees.get(number);
        people.menteeNumbers.remove(mentee.id());
        mentee.forms().forEach(form -> wishNumbers.remove(new PairKey(mentee.id(), "", form)));
    }

    /** Takes in a mentor who came later. */
    public int add(Mentor mentor) {
        int number = people.add(mentor);
        offer(number);
        return number;
    }

    private void offer(int number) {
        Side side = people.mentorSides.get(number);
        for (String form : people.mentors.get(number).placesByForm().keySet()) {
            FormBook book = book(form);
            if (book.mentorFits(side)) {
                book.pools.add(number, side);
                book.cohorts.add(number);
            }
        }
    }

    /** Forgets a mentor; the number is not used again. */
    public void removeMentor(int number) {
        gone.set(number);
        people.mentorNumbers.remove(people.mentors.get(number).id());
    }

    public boolean isGone(int mentor) {
        return gone.get(mentor);
    }

    int goneCount() {
        return gone.cardinality();
    }

    /** Another number of places, nothing else. */
    public void changePlaces(int mentor, Mentor changed) {
        people.mentors.set(mentor, changed);
    }

    public void block(BlockedPair pair) {
        standing.block(pair);
    }

    public void unblock(BlockedPair pair) {
        standing.unblock(pair);
    }

    public void freeze(PairKey pair) {
        standing.freeze(pair);
    }

    public void release(PairKey pair) {
        standing.release(pair);
    }

    public Wish wish(int number) {
        return wishes.get(number);
    }

    public int wishCount() {
        return wishes.size();
    }

    /** Number of a wish that is there or served, null for strangers. */
    public @Nullable Integer wishNumber(String mentee, String form) {
        return wishNumbers.get(new PairKey(mentee, "", form));
    }

    /** The wishes of a mentee that are there or served. */
    public List<Integer> wishesOf(int mentee) {
        String id = mentee(mentee).id();
        return mentee(mentee).forms().stream()
                .map(form -> wishNumber(id, form))
                .filter(Objects::nonNull)
                .toList();
    }

    public @Nullable Integer menteeNumber(String id) {
        return people.menteeNumbers.get(id);
    }

    public Mentee mentee(int number) {
        return people.mentees.get(number);
    }

    public int mentorCount() {
        return people.mentors.size();
    }

    public Mentor mentor(int number) {
        return people.mentors.get(number);
    }

    public @Nullable Integer mentorNumber(String id) {
        return people.mentorNumbers.get(id);
    }

    /** Places of the mentor that frozen pairs have, in all forms. */
    public int taken(int mentor) {
        return standing.taken(mentor(mentor).id());
    }

    public int placesLeft(int mentor) {
        return Math.clamp((long) mentor(mentor).places() - taken(mentor), 0, MOST_PLACES);
    }

    /** Places left in a form, whatever is left in all. */
    public int placesLeft(int mentor, String form) {
        Mentor m = mentor(mentor);
        int inForm = Math.max(0, m.placesByForm().getOrDefault(form, 0));
        return Math.clamp((long) inForm - standing.taken(m.id(), form), 0, MOST_PLACES);
    }

    public boolean proposed(Wish wish, int mentor) {
        return standing.proposed(wish.menteeId(), mentor(mentor).id(), wish.form());
    }

    /** Score of a pair, whether the rules allow it or not. */
    public int score(Wish wish, int mentor) {
        return book(wish.form())
                .score(people.menteeSides.get(wish.mentee()), people.mentorSides.get(mentor));
    }

    /** What each weight gives to a pair. */
    public List<ScorePart> parts(Wish wish, int mentor) {
        Side mentee = people.menteeSides.get(wish.mentee());
        Side other = people.mentorSides.get(mentor);
        return book(wish.form()).weights.stream()
                .map(w -> new ScorePart(w.code(), w.points(mentee, other), w.most()))
                .toList();
    }

    /** Whether the two are kept apart whatever the rules say. */
    boolean apart(Wish wish, int mentor) {
        String id = mentor(mentor).id();
        return wish.menteeId().equals(id)
                || standing.blocked(wish.menteeId()).contains(id)
                || standing.together(wish.menteeId()).contains(id);
    }

    /** Mentors with a place in a form, as bits by number. */
    BitSet open(String form) {
        var open = new BitSet(mentorCount());
        for (int number = 0; number < mentorCount(); number++) {
            open.set(number, hasPlace(number, form));
        }
        return open;
    }

    /** Whether a mentor has a place in a form that is not decided on. */
    public boolean hasPlace(int mentor, String form) {
        return !isGone(mentor) && placesLeft(mentor) > 0 && placesLeft(mentor, form) > 0;
    }

    /**
     * Tells of the wishes a mentor could be near enough to, in the forms offered: a superset of
     * those who may have this mentor, wishes long gone among them.
     */
    public void eachSeeker(int mentor, IntConsumer told) {
        for (String form : mentor(mentor).placesByForm().keySet()) {
            seekers.clear(wishes.size());
            book(form).seekers.gather(people.mentorSides.get(mentor), seekers);
            for (int i = 0; i < seekers.size(); i++) {
                told.accept(seekers.get(i));
            }
        }
    }

    /** Whether no rule forbids the pair, places aside. */
    public boolean fits(Wish wish, int mentor) {
        FormBook book = book(wish.form());
        Side mentee = people.menteeSides.get(wish.mentee());
        Side other = people.mentorSides.get(mentor);
        return !isGone(mentor)
                && mentor(mentor).placesByForm().containsKey(wish.form())
                && book.menteeFits(mentee)
                && book.mentorFits(other)
                && book.pairFits(mentee, other)
                && !apart(wish, mentor);
    }
}
