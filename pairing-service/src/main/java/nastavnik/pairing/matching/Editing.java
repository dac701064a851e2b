package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.problem.Edit;
import nastavnik.pairing.matching.problem.Mentor;

import java.util.function.BiConsumer;

/** Every edit as changes of the network that keep the optimum. */
final class Editing {

    private final Catalogue catalogue;
    private final Pairs pairs;
    private final Mentees mentees;
    private final Mentors mentors;
    private final Deciding deciding;

    Editing(Solution solution) {
        catalogue = solution.model.catalogue;
        pairs = new Pairs(solution);
        mentees = new Mentees(solution);
        mentors = new Mentors(solution, pairs);
        deciding = new Deciding(solution, mentees, mentors, pairs);
    }

    void apply(Edit edit) {
        switch (edit) {
            case Edit.AddMentee e -> mentees.add(e.mentee());
            case Edit.RemoveMentee e -> mentees.remove(e.id());
            case Edit.ChangeMentee e -> {
                mentees.remove(e.mentee().id());
                mentees.add(e.mentee());
            }
            case Edit.AddMentor e -> mentors.add(e.mentor());
            case Edit.RemoveMentor e -> mentors.remove(e.id());
            case Edit.ChangeMentor e -> mentors.renew(e.mentor(), () -> {});
            case Edit.ChangePlaces e -> changePlaces(e);
            case Edit.Block e -> {
                catalogue.block(e.pair());
                both(e.pair(), pairs::keepApart);
            }
            case Edit.Unblock e -> {
                catalogue.unblock(e.pair());
                both(e.pair(), pairs::letTogether);
            }
            case Edit.Freeze e -> deciding.freeze(e.pair());
            case Edit.Release e -> deciding.release(e.pair());
        }
    }

    private void changePlaces(Edit.ChangePlaces edit) {
        Integer number = catalogue.mentorNumber(edit.mentor());
        if (number == null) {
            return;
        }
        Mentor before = catalogue.mentor(number);
        Mentor after = before.withPlaces(edit.places());
        boolean sameScarcity =
                before.placesByForm().values().stream()
                        .allMatch(
                                inForm -> (inForm < before.places()) == (inForm < after.places()));
        if (sameScarcity) {
            mentors.changePlaces(number, after);
        } else {
            mentors.renew(after, () -> {});
        }
    }

    private void both(BlockedPair pair, BiConsumer<Integer, Integer> change) {
        Integer mentee = catalogue.menteeNumber(pair.mentee());
        Integer mentor = catalogue.mentorNumber(pair.mentor());
        if (mentee != null && mentor != null) {
            change.accept(mentee, mentor);
        }
    }
}
