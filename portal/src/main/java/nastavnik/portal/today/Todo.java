package nastavnik.portal.today;

import nastavnik.portal.frame.FirstSteps;
import nastavnik.portal.frame.FirstSteps.Step;
import nastavnik.portal.place.Role;

import java.util.ArrayList;
import java.util.List;

/**
 * What waits for somebody of a school, by role: each line a number and where it is done.
 *
 * @param people who stands where; nobody where the reader may not see them
 * @param orders prepared and not yet registered
 * @param drafts programmes that wait for the head's approval
 * @param approved whether the programme of the cycle is approved
 * @param counted whether any enrolment is known
 */
record Todo(
        Standing people,
        PairCounts pairs,
        int orders,
        int drafts,
        boolean approved,
        boolean counted,
        int unanswered) {

    /** One line: the text's key, its number, where. */
    record Line(String key, int count, String path) {}

    FirstSteps first(Role role) {
        return switch (role) {
            case CURATOR -> ofCurator();
            case HEAD -> ofHead();
            default -> FirstSteps.NONE;
        };
    }

    private FirstSteps ofCurator() {
        var mentees = people.mentees();
        var mentors = people.mentors();
        boolean anyMentee = mentees.preliminary() + mentees.inBase() > 0;
        boolean anyMentor = mentors.preliminary() + mentors.all() > 0;
        boolean signed = anyMentee && mentees.preliminary() + mentors.preliminary() == 0;
        boolean agreed = pairs.any() && pairs.getProposed() == 0;
        return FirstSteps.of(
                "today",
                Step.of("mentees", "/people/import?side=MENTEE", anyMentee),
                Step.of("mentors", "/people/import?side=MENTOR", anyMentor),
                Step.of("consents", "/people/consents", signed || pairs.any()),
                Step.of("qualify", "/people/mentors", mentors.qualified() > 0),
                Step.of("pairs", "/pairs/matching", pairs.any()),
                Step.of("agree", "/pairs?status=PROPOSED", agreed || pairs.getInForce() > 0),
                Step.of("order", "/orders", pairs.getInForce() > 0 || pairs.getCompleted() > 0));
    }

    private FirstSteps ofHead() {
        return FirstSteps.of(
                "today",
                Step.of("count", "/organisation", counted),
                Step.of("programme", "/organisation", approved),
                Step.of("curator", "/appointments", pairs.any() || people.mentees().inBase() > 0),
                Step.of("register", "/orders", pairs.getInForce() > 0));
    }

    List<Line> lines(Role role) {
        List<Line> lines = new ArrayList<>();
        if (role == Role.CURATOR) {
            add(lines, "complete", pairs.getOver(), "/pairs?status=ACTIVE");
            add(lines, "consents", unsigned(), "/people/consents");
            add(lines, "register", orders, "/orders");
            add(lines, "order", pairs.getAgreed(), "/orders");
            add(lines, "agree", pairs.getProposed(), "/pairs?status=PROPOSED");
            add(lines, "qualify", unqualified(), "/people/mentors");
            add(lines, "alone", people.mentees().inBase() - pairs.getMentees(), "/pairs/matching");
            add(lines, "answers", unanswered, "/questionnaires");
        }
        if (role == Role.HEAD) {
            add(lines, "approve", drafts, "/organisation");
            add(lines, "register", orders, "/orders");
        }
        if (role == Role.PSYCHOLOGIST) {
            add(lines, "suspended", pairs.getSuspended(), "/pairs?status=SUSPENDED");
            add(lines, "terminated", pairs.getTerminated(), "/pairs?status=TERMINATED");
        }
        return lines;
    }

    private int unsigned() {
        return people.mentees().preliminary() + people.mentors().preliminary();
    }

    private int unqualified() {
        return people.mentors().all() - people.mentors().qualified();
    }

    private static void add(List<Line> lines, String key, int count, String path) {
        if (count > 0) {
            lines.add(new Line(key, count, path));
        }
    }
}
