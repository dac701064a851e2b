package nastavnik.pairing.matching.problem;

import java.util.Comparator;

/** A mentee and a mentor in a form: what a pair is known by within a run. */
public record PairKey(String mentee, String mentor, String form) implements Comparable<PairKey> {

    private static final Comparator<PairKey> ORDER =
            Comparator.comparing(PairKey::mentee)
                    .thenComparing(PairKey::form)
                    .thenComparing(PairKey::mentor);

    @Override
    public int compareTo(PairKey other) {
        return ORDER.compare(this, other);
    }
}
