package nastavnik.platform.aggregate;

import java.util.Set;

/** A state that may hold what only one aggregate may hold at a time. */
public interface Claimant {

    /** What it holds now; the database decides who was first. Ended states hold nothing. */
    default Set<String> claims() {
        return Set.of();
    }
}
