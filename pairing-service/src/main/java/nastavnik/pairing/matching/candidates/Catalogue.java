package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.policy.BuiltIn;
import nastavnik.pairing.matching.policy.PolicyCheck;
import nastavnik.pairing.matching.policy.RuleKind;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.ScorePart;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A problem looked up by number: people, wishes, what the rules say and what a pair scores. */
public final class Catalogue {

    private static final int MONTH = 30;
    private static final int MOST_WAITED = 3650;

    private final MatchingProblem problem;
    private final People people;
    private final Standing standing;
    private final Map<String, FormBook> books = new HashMap<>();
    private final List<Wish> wishes = new ArrayList<>();

    public Catalogue(MatchingProblem problem) {
        PolicyCheck.check(problem.policy());
        this.problem = problem;
        people = new People(problem);
        standing = new Standing(problem);
        for (int number = 0; number < people.mentees.size(); number++) {
            addWishes(number, people.mentees.get(number));
        }
        people.mentors.forEach(mentor -> mentor.placesByForm().keySet().forEach(this::book));
    }

    private void addWishes(int number, Mentee mentee) {
        long waited = Math.clamp(mentee.waitedDays(), 0, MOST_WAITED) / MONTH;
        int own = Math.clamp(mentee.priority(), 0, PolicyCheck.MOST_POINTS);
        int priority = own + (int) waited * problem.policy().waitingBonus();
        for (String form : mentee.forms()) {
            book(form);
            if (!standing.served(mentee.id(), form)) {
                wishes.add(new Wish(number, mentee.id(), form, priority));
            }
        }
    }

    private FormBook book(String form) {
        return books.computeIfAbsent(
                form,
                _ ->
                        new FormBook(
                                form,
                                new RuleCompiler(people).forForm(problem.policy(), form),
                                new WeightCompiler(people).forForm(problem.policy(), form)));
    }

    public List<Wish> wishes() {
        return wishes;
    }

    public int mentors() {
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
        return Math.max(0, mentor(mentor).places() - taken(mentor));
    }

    /** Places left in a form, never more than in all. */
    public int placesLeft(int mentor, String form) {
        Mentor m = mentor(mentor);
        int inForm = m.placesByForm().getOrDefault(form, 0) - standing.taken(m.id(), form);
        return Math.clamp(inForm, 0, placesLeft(mentor));
    }

    public boolean proposed(Wish wish, int mentor) {
        return standing.proposed(new PairKey(wish.menteeId(), mentor(mentor).id(), wish.form()));
    }

    /** All pairs that may be, whether there is a place or not. */
    public CandidateTable candidates(Runnable pulse) {
        var rows = new Rows(wishes.size());
        for (int w = 0; w < wishes.size(); w++) {
            Wish wish = wishes.get(w);
            FormBook book = book(wish.form());
            Side mentee = people.mentee(wish.mentee());
            for (int m = 0; m < mentors(); m++) {
                if (offered(wish, m) && book.allows(mentee, people.mentor(m)) && apart(wish, m)) {
                    rows.add(m, book.score(mentee, people.mentor(m)));
                }
            }
            rows.endOfWish(w);
            pulse.run();
        }
        return rows.table();
    }

    private boolean offered(Wish wish, int mentor) {
        return mentor(mentor).placesByForm().containsKey(wish.form());
    }

    private boolean apart(Wish wish, int mentor) {
        String id = mentor(mentor).id();
        return !wish.menteeId().equals(id)
                && !standing.blocked(wish.menteeId(), id)
                && !standing.together(wish.menteeId(), id);
    }

    /** Codes of all rules a pair would break, places aside; empty when it may be. */
    public List<String> broken(Wish wish, int mentor) {
        List<String> codes = new ArrayList<>();
        String id = mentor(mentor).id();
        if (!offered(wish, mentor)) {
            codes.add(BuiltIn.FORM);
        }
        if (wish.menteeId().equals(id)) {
            codes.add(BuiltIn.SELF);
        }
        if (standing.blocked(wish.menteeId(), id)) {
            codes.add(BuiltIn.BLOCKED);
        }
        if (standing.together(wish.menteeId(), id)) {
            codes.add(BuiltIn.SAME_MENTOR);
        }
        book(wish.form()).rules().stream()
                .filter(rule -> !rule.allows(people.mentee(wish.mentee()), people.mentor(mentor)))
                .forEach(rule -> codes.add(rule.code()));
        return codes;
    }

    /** Codes of the rules the mentee breaks alone. */
    public List<String> ownBroken(Wish wish) {
        Side mentee = people.mentee(wish.mentee());
        return book(wish.form()).rules().stream()
                .filter(rule -> rule.kind().side() == RuleKind.Side.MENTEE)
                .filter(rule -> !rule.allows(mentee, mentee))
                .map(CompiledRule::code)
                .toList();
    }

    /** Codes that may be reported for a form, in order. */
    public List<String> codes(String form) {
        List<String> codes = new ArrayList<>();
        codes.addAll(Arrays.asList(BuiltIn.SELF, BuiltIn.BLOCKED, BuiltIn.SAME_MENTOR));
        book(form).rules().forEach(rule -> codes.add(rule.code()));
        return codes;
    }

    /** What each weight gives to a pair. */
    public List<ScorePart> parts(Wish wish, int mentor) {
        Side mentee = people.mentee(wish.mentee());
        Side other = people.mentor(mentor);
        return book(wish.form()).weights().stream()
                .map(w -> new ScorePart(w.code(), w.points(mentee, other), w.most()))
                .toList();
    }
}
