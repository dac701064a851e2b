package nastavnik.pairing.matching.result;

/**
 * The proof that no better matching exists, checked after the run by code that knows nothing of how
 * it was found.
 *
 * @param primal what the matching costs: minus the scores, plus load, plus {@code leave} for each
 *     wish left alone
 * @param dual the bound the prices prove; equal to {@code primal} when the matching is optimal
 * @param feasible whether the prices are a solution of the dual problem, without which an equal sum
 *     proves nothing
 * @param mostMatched whether no matching whatever fills more wishes, shown by a search for an
 *     augmenting path (Berge 1957)
 * @param leave cost of a wish left alone, before priority
 */
public record Certificate(
        long primal, long dual, boolean feasible, boolean mostMatched, long leave) {

    /** Whether the matching is proved to be the best. */
    public boolean optimal() {
        return feasible && mostMatched && primal == dual;
    }
}
