package nastavnik.pairing.runs;

import nastavnik.pairing.matching.result.Figures;
import nastavnik.pairing.matching.result.Unmatched;

import java.util.List;

/**
 * How good a run is. A wish is a mentee in one form.
 *
 * @param possible the most wishes any matching could fill under these rules
 * @param score sum over the proposals
 * @param bestScores sum of what each filled wish would have with its own best mentor
 * @param idleMentors mentors with places and no mentee
 * @param loads how many mentors have so many mentees
 * @param reasons wishes left alone, by reason
 * @param organisations wishes left alone, by organisation of the mentee
 */
record Quality(
        int possible,
        long score,
        long bestScores,
        int idleMentors,
        List<Load> loads,
        List<ByReason> reasons,
        List<ByOrganisation> organisations) {

    record Load(int mentees, int mentors) {}

    record ByReason(Unmatched.Reason reason, int wishes) {}

    record ByOrganisation(String organisation, int wishes) {}

    static Quality of(Figures figures) {
        return new Quality(
                figures.possible(),
                figures.score(),
                figures.bestScores(),
                figures.idleMentors(),
                figures.mentorsByLoad().entrySet().stream()
                        .map(e -> new Load(e.getKey(), e.getValue()))
                        .toList(),
                figures.unmatchedByReason().entrySet().stream()
                        .map(e -> new ByReason(e.getKey(), e.getValue()))
                        .toList(),
                figures.unmatchedByOrganisation().entrySet().stream()
                        .map(e -> new ByOrganisation(e.getKey(), e.getValue()))
                        .toList());
    }
}
