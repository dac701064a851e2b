package nastavnik.pairing.matching.candidates;

/** The part of each pool that is taken into a {@link Reach}. */
interface Part {

    /** All of every pool. */
    Part WHOLE =
            new Part() {
                @Override
                public Numbers of(Numbers pool) {
                    return pool;
                }

                @Override
                public boolean goesOnWith(int number) {
                    return true;
                }
            };

    /** Those of a pool who may be taken, in the order they are. */
    Numbers of(Numbers pool);

    /** Whether one of them is taken; none of those after is if not. */
    boolean goesOnWith(int number);
}
