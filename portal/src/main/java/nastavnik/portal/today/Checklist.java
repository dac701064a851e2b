package nastavnik.portal.today;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The way from an empty school to pairs in force. The first step not done is the next one, and the
 * only one with a button.
 */
record Checklist(List<Step> steps) {

    /**
     * One step.
     *
     * @param key of its texts
     * @param path where it is done
     * @param next whether it is the first one not done
     */
    record Step(String key, String path, boolean done, boolean next) {}

    private record Plain(String key, String path, boolean done) {}

    static Checklist of(Standing people, PairCounts pairs) {
        var mentees = people.mentees();
        var mentors = people.mentors();
        boolean anyMentee = mentees.preliminary() + mentees.inBase() > 0;
        boolean anyMentor = mentors.preliminary() + mentors.all() > 0;
        List<Plain> plain =
                List.of(
                        new Plain("mentees", "/people/import?side=MENTEE", anyMentee),
                        new Plain("mentors", "/people/import?side=MENTOR", anyMentor),
                        new Plain(
                                "consents",
                                "/people/consents",
                                anyMentee && mentees.preliminary() + mentors.preliminary() == 0),
                        new Plain("qualify", "/people/mentors", mentors.qualified() > 0),
                        new Plain("pairs", "/pairs/matching", pairs.any()),
                        new Plain(
                                "agree",
                                "/pairs?status=PROPOSED",
                                pairs.any() && pairs.getProposed() == 0),
                        new Plain("order", "/orders", pairs.getInForce() > 0));
        int next =
                IntStream.range(0, plain.size())
                        .filter(i -> !plain.get(i).done())
                        .findFirst()
                        .orElse(-1);
        return new Checklist(
                IntStream.range(0, plain.size())
                        .mapToObj(i -> step(plain.get(i), i == next))
                        .toList());
    }

    private static Step step(Plain plain, boolean next) {
        return new Step(plain.key(), plain.path(), plain.done(), next);
    }

    /** The next step, until all are done. */
    public Optional<Step> next() {
        return steps.stream().filter(Step::next).findFirst();
    }
}
