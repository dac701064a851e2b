package nastavnik.pairing.matching;

/** A wish and a mentor's number kept apart, so that somebody else has this mentor only once. */
record Ban(int wish, int mentor) {}
