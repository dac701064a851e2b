package nastavnik.pairing.matching.problem;

/** A change of a problem after it was solved. */
public sealed interface Edit {

    /** Somebody new wants mentors. */
    record AddMentee(Mentee mentee) implements Edit {}

    /** Somebody wants no mentor any more; frozen pairs stay. */
    record RemoveMentee(String id) implements Edit {}

    /** What is known of a mentee is other than before; comes as a newcomer if unknown. */
    record ChangeMentee(Mentee mentee) implements Edit {}

    /** Somebody new offers places. */
    record AddMentor(Mentor mentor) implements Edit {}

    /** Somebody offers no places any more; frozen pairs stay. */
    record RemoveMentor(String id) implements Edit {}

    /** What is known of a mentor is other than before; comes as a newcomer if unknown. */
    record ChangeMentor(Mentor mentor) implements Edit {}

    /** A mentor has more or fewer places in all; frozen pairs stay even beyond them. */
    record ChangePlaces(String mentor, int places) implements Edit {}

    /** Two people are kept apart. */
    record Block(BlockedPair pair) implements Edit {}

    /** Two people are kept apart no more. */
    record Unblock(BlockedPair pair) implements Edit {}

    /** A pair is decided on: it stays, whatever the rules say, and takes a place. */
    record Freeze(PairKey pair) implements Edit {}

    /** A pair is undecided again: its place and its mentee are free. */
    record Release(PairKey pair) implements Edit {}
}
