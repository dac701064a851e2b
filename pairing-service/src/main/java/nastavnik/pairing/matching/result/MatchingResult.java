package nastavnik.pairing.matching.result;

import java.util.List;

/**
 * The answer of a run, complete in itself.
 *
 * @param inputHash SHA-256 of the problem in canonical order, in hexadecimal
 * @param pairs by mentee and form
 * @param unmatched by mentee and form
 * @param loads by mentor, everybody who was offered
 */
public record MatchingResult(
        String inputHash,
        String policyVersion,
        Figures figures,
        List<ProposedPair> pairs,
        List<Unmatched> unmatched,
        List<MentorLoad> loads,
        Certificate certificate) {

    public MatchingResult {
        pairs = List.copyOf(pairs);
        unmatched = List.copyOf(unmatched);
        loads = List.copyOf(loads);
    }
}
