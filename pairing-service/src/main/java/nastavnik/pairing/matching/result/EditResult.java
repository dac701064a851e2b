package nastavnik.pairing.matching.result;

import java.util.List;

/**
 * What an edit changed; all other proposals are as before.
 *
 * @param moved by mentee and form
 * @param branches halves tried so that nobody gets one mentor twice; 0 nearly always
 */
public record EditResult(List<Moved> moved, int branches) {

    public EditResult {
        moved = List.copyOf(moved);
    }
}
