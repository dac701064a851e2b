package nastavnik.planted.there;

import nastavnik.planted.here.Gambler;

/** Depends on what depends on it. */
public final class Round {

    /** Read from the other side. */
    public static final String NAME = String.valueOf(System.identityHashCode(Round.class));

    private Round() {}

    public static String again() {
        return Gambler.dice();
    }
}
