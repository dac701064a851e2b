package nastavnik.pairing.matching.result;

import java.util.List;

/**
 * What an edit changed; all other proposals are as before.
 *
 * @param moved by mentee and form
 * @param solvedAnew whether the change was one the solver had to begin again for
 */
public record EditResult(List<Moved> moved, boolean solvedAnew) {

    public EditResult {
        moved = List.copyOf(moved);
    }
}
