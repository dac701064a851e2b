package nastavnik.pairing.matching.candidates;

/**
 * Who may be whose mentor: the candidates of wish {@code i} are {@code start[i] .. start[i+1]-1},
 * by number of the mentor.
 */
@SuppressWarnings("ArrayRecordComponent") // shared columns, never compared
public record CandidateTable(int[] start, int[] mentor, short[] score) {
    public int of(int wish) {
        return start[wish + 1] - start[wish];
    }

    /** The best score of a wish's candidates, 0 when there is none. */
    public int best(int wish) {
        int best = 0;
        for (int c = start[wish]; c < start[wish + 1]; c++) {
            best = Math.max(best, score[c]);
        }
        return best;
    }
}
