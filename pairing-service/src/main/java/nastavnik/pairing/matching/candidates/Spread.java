package nastavnik.pairing.matching.candidates;

/**
 * Shuffles whole numbers and back again: the finaliser of MurmurHash3 (Appleby 2011), every step of
 * which can be undone.
 */
final class Spread {

    private static final int FIRST = 0x85ebca6b;
    private static final int SECOND = 0xc2b2ae35;
    private static final int UNDO_FIRST = 0xa5cb9243;
    private static final int UNDO_SECOND = 0x7ed1b41d;

    private Spread() {}

    static int mix(int value) {
        int mixed = (value ^ (value >>> 16)) * FIRST;
        mixed = (mixed ^ (mixed >>> 13)) * SECOND;
        return mixed ^ (mixed >>> 16);
    }

    static int unmix(int mixed) {
        int value = (mixed ^ (mixed >>> 16)) * UNDO_SECOND;
        value = (value ^ (value >>> 13) ^ (value >>> 26)) * UNDO_FIRST;
        return value ^ (value >>> 16);
    }
}
