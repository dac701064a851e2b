package nastavnik.pairing.matching.problem;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * Where people learn or work, as far as distance matters.
 *
 * @param partners organisations with an agreement; it counts in both directions
 */
public record Organisation(String id, @Nullable String municipality, Set<String> partners) {

    public Organisation {
        partners = Copies.sorted(partners);
    }
}
