package nastavnik.pairing.matching.result;

/**
 * The proof that no better matching exists, checked after the run by code that knows nothing of how
 * it was found.
 *
 * @param primal what the matching costs: minus the scores, plus load, plus {@code leave} for each
 *     wish left alone
 * @param dual the bound the prices prove; equal to {@code primal} when the matching is optimal
 * @param feasible whether the matching keeps to the places
 * @param mostMatched whether no matching whatever fills more wishes, shown by a search for an
 *     augmenting path (Berge 1957)
 * @param complete whether the proof covers every pair that may be, or only the candidates looked at
 * @param branches halves tried so that nobody gets one mentor twice; 0 nearly always. With some,
 *     the dual is the least bound of those left open
 * @param leave cost of a wish left alone, before priority
 */
public record Certificate(
        long primal,
        long dual,
        boolean feasible,
        boolean mostMatched,
        boolean complete,
        int branches,
        long leave) {

    /** Whether the matching is proved to be the best. */
    public boolean optimal() {
        return feasible && mostMatched && complete && primal == dual;
    }
}
