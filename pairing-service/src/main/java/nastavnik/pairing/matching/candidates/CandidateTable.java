package nastavnik.pairing.matching.candidates;

/**
 * Who may be whose mentor: the candidates of the i-th wish asked for are {@code start[i] ..
 * start[i+1]-1}, by number of the mentor.
 *
 * @param complete for each wish, whether these are all
 */
@SuppressWarnings("ArrayRecordComponent") // shared columns, never compared
public record CandidateTable(int[] start, int[] mentor, short[] score, boolean[] complete) {

    public int of(int wish) {
        return start[wish + 1] - start[wish];
    }

    /** Candidates of all wishes together. */
    public int size() {
        return start[start.length - 1];
    }

    /** Whether the lists are those of everybody. */
    public boolean isWhole() {
        for (boolean all : complete) {
            if (!all) {
                return false;
            }
        }
        return true;
    }
}
