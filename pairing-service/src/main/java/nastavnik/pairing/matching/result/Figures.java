package nastavnik.pairing.matching.result;

/**
 * The run in numbers. A wish is a mentee in one form.
 *
 * @param possible the most wishes any matching under these rules could fill
 * @param score sum over the proposed pairs
 * @param bestScores sum of what each filled wish would have with its own best mentor
 * @param idleMentors mentors with places and no mentee, frozen ones included
 * @param unmatchedByRules wishes nobody may fill
 * @param unmatchedByPlaces wishes somebody could fill if there were more places
 */
public record Figures(
        int wishes,
        int frozen,
        int matched,
        int possible,
        long score,
        long bestScores,
        int idleMentors,
        int unmatchedByRules,
        int unmatchedByPlaces) {}
