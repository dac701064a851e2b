package nastavnik.pairing.matching;

import nastavnik.pairing.matching.network.LiveAssignment;

/**
 * From which size on the ways of a region pay. Tests make it small, so that small problems go these
 * ways too.
 *
 * @param everybody possible pairs up to which all candidates are on the lists from the start
 * @param auction wishes up to which cheapest chains alone are quicker than an auction first
 */
record Scale(long everybody, int auction) {

    static final Scale USUAL = new Scale(4_000_000, LiveAssignment.AUCTION_FROM);

    boolean listsEverybody(int wishes, int mentors) {
        return (long) wishes * mentors <= everybody;
    }
}
