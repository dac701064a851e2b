package nastavnik.pairing.matching.result;

import nastavnik.pairing.matching.result.Unmatched.Reason;

import java.util.Map;

/**
 * The run in numbers. A wish is a mentee in one form.
 *
 * @param possible the most wishes any matching under these rules could fill
 * @param score sum over the proposed pairs
 * @param bestScores sum of what each filled wish would have with its own best mentor; the
 *     difference is how far all are from their best
 * @param idleMentors mentors with places and no mentee, frozen ones included
 * @param unmatchedByRules wishes nobody may fill
 * @param unmatchedByPlaces wishes somebody could fill if there were more places
 * @param mentorsByLoad how many mentors have so many mentees, frozen ones included
 * @param unmatchedByReason wishes left alone
 * @param unmatchedByOrganisation wishes left alone; a mentee of two counts in both
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
        int unmatchedByPlaces,
        Map<Integer, Integer> mentorsByLoad,
        Map<Reason, Integer> unmatchedByReason,
        Map<String, Integer> unmatchedByOrganisation) {}
