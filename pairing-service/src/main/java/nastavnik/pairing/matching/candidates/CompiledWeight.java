package nastavnik.pairing.matching.candidates;

/**
 * A part of the score ready to be counted.
 *
 * @param most points of the 1000 it can give
 */
record CompiledWeight(String code, int most, Value value) {

    static final int WHOLE = 1000;

    /** How well the two fit in this respect, in thousandths. */
    @FunctionalInterface
    interface Value {
        int of(Side mentee, Side mentor);
    }

    int points(Side mentee, Side mentor) {
        return (most * value.of(mentee, mentor) + WHOLE / 2) / WHOLE;
    }
}
