package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.policy.PolicyCheck;
import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.ScorePart;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** A problem looked up by number: people, wishes, what the rules say and what a pair scores. */
public final class Catalogue {

    final People people;
    final Standing standing;

    private final Forms forms;
    private final Wishes wishes;
    private final Vacancies vacancies;
    private final BitSet gone = new BitSet();
    private final Reach seekers = new Reach();

    public Catalogue(MatchingProblem problem) {
        PolicyCheck.check(problem.policy());
        people = new People(problem);
        standing = new Standing(problem);
        forms = new Forms(problem.policy(), people);
        wishes = new Wishes(problem.policy().waitingBonus());
        vacancies = new Vacancies(people, standing, forms);
        for (int number = 0; number < people.mentees.size(); number++) {
            addWishes(number);
        }
        for (int number = 0; number < people.mentors.size(); number++) {
            offer(number);
        }
    }

    FormBook book(String form) {
        return forms.book(form);
    }

    /** Takes in a mentee who came later; returns the wishes. */
    public int[] add(Mentee mentee) {
        int first = wishes.size();
        addWishes(people.add(mentee));
        return IntStream.range(first, wishes.size()).toArray();
    }

    private void addWishes(int number) {
        Mentee mentee = people.mentees.get(number);
        for (String form : mentee.forms()) {
            if (!standing.served(mentee.id(), form)) {
                addWish(number, form);
            }
        }
    }

    /** A wish that is there from now on. */
    public int addWish(int number, String form) {
        int wish = wishes.add(number, people.mentees.get(number), form);
        book(form).seek(wish, number, people.menteeSides.get(number));
        return wish;
    }

    /** Forgets a mentee; wishes keep their numbers. */
    public void removeMentee(int number) {
        Mentee mentee = people.mentees.get(number);
        people.menteeNumbers.remove(mentee.id());
        wishes.remove(mentee);
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
            book(form).offer(number, side);
        }
        vacancies.count(number);
    }

    /** Forgets a mentor; the number is not used again. */
    public void removeMentor(int number) {
        gone.set(number);
        people.mentorNumbers.remove(mentor(number).id());
        mentor(number).placesByForm().keySet().forEach(form -> book(form).withdraw(number));
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
        vacancies.count(mentor);
    }

    public void block(BlockedPair pair) {
        standing.block(pair);
    }

    public void unblock(BlockedPair pair) {
        standing.unblock(pair);
    }

    /** Decides on a pair, which takes a place. */
    public void freeze(PairKey pair) {
        standing.freeze(pair);
        count(pair.mentor());
    }

    /** Gives the place of a pair back. */
    public void release(PairKey pair) {
        standing.release(pair);
        count(pair.mentor());
    }

    private void count(String mentor) {
        Integer number = mentorNumber(mentor);
        if (number != null) {
            vacancies.count(number);
        }
    }

    public Wish wish(int number) {
        return wishes.get(number);
    }

    public int wishCount() {
        return wishes.size();
    }

    /** Number of a wish that is there or served, null for strangers. */
    public @Nullable Integer wishNumber(String mentee, String form) {
        return wishes.number(mentee, form);
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

    /** The places that are not decided on. */
    public Vacancies vacancies() {
        return vacancies;
    }

    public boolean proposed(Wish wish, int mentor) {
        return standing.proposed(wish.menteeId(), mentor(mentor).id(), wish.form());
    }

    /** Score of a pair, whether the rules allow it or not. */
    public int score(Wish wish, int mentor) {
        return book(wish.form())
                .score(people.menteeSides.get(wish.mentee()), people.mentorSides.get(mentor));
    }

    /** Score of a pair if it is higher than another; else perhaps less. */
    public int scoreAbove(int other, Wish wish, int mentor) {
        return book(wish.form())
                .scoreAbove(
                        other,
                        people.menteeSides.get(wish.mentee()),
                        people.mentorSides.get(mentor));
    }

    /** What each weight gives to a pair. */
    public List<ScorePart> parts(Wish wish, int mentor) {
        Side mentee = people.menteeSides.get(wish.mentee());
        Side other = people.mentorSides.get(mentor);
        return book(wish.form()).weights.stream()
                .map(w -> new ScorePart(w.code(), w.points(mentee, other), w.most()))
                .toList();
    }

    /**
     * Tells of the wishes a mentor could be near enough to, in the forms offered: a superset of
     * those who may have this mentor, wishes long gone among them.
     */
    public void eachSeeker(int mentor, IntConsumer told) {
        for (String form : mentor(mentor).placesByForm().keySet()) {
            eachSeeker(form, List.of(mentor), told);
        }
    }

    /**
     * Tells of the wishes in a form that one of some mentors could be near enough to, each once.
     */
    public void eachSeeker(String form, List<Integer> mentors, IntConsumer told) {
        seekers.clear(wishes.size());
        for (int mentor : mentors) {
            book(form).seekers.gather(people.mentorSides.get(mentor), seekers, Part.WHOLE);
        }
        for (int i = 0; i < seekers.size(); i++) {
            told.accept(seekers.get(i));
        }
    }

    /** Whether no rule forbids the pair, places aside. */
    public boolean fits(Wish wish, int mentor) {
        FormBook book = book(wish.form());
        return book.isOffered(mentor)
                && book.isSought(wish.mentee())
                && book.pairFits(
                        people.menteeSides.get(wish.mentee()), people.mentorSides.get(mentor))
                && !apart(wish, mentor);
    }

    /** Whether the two are kept apart whatever the rules say. */
    private boolean apart(Wish wish, int mentor) {
        String id = mentor(mentor).id();
        return wish.menteeId().equals(id)
                || standing.blocked(wish.menteeId()).contains(id)
                || standing.together(wish.menteeId()).contains(id);
    }
}
