package nastavnik.portal.pairs;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** A matching run as pairing tells it; people by id. */
record Run(
        String id,
        String status,
        @Nullable LocalDate day,
        @Nullable String policyVersion,
        int frozen,
        int matched) {

    record Found(List<Run> items) {}

    /** A proposal: who with whom, how well they fit and why. */
    record Proposal(
            String id,
            String mentee,
            String mentor,
            String form,
            int score,
            int best,
            @Nullable List<Part> parts,
            String status,
            @Nullable String pair) {

        /** Whether it still waits for a decision. */
        public boolean waits() {
            return status.equals("PROPOSED") || status.equals("CHANGED");
        }
    }

    /** A part of the score: what speaks for the two. */
    record Part(String code, int points, int most) {}

    record Proposals(List<Proposal> items, @Nullable String next) {}

    /** Somebody left alone, and which rules stood in the way of how many mentors. */
    record Alone(
            String id,
            String mentee,
            String form,
            String reason,
            int considered,
            int candidates,
            @Nullable List<String> own,
            @Nullable List<Rule> rules,
            @Nullable List<Place> places) {

        /** The one of two forms in which less was missing. */
        Alone nearer(Alone other) {
            return other.candidates() > candidates
                            || (other.candidates() == candidates && other.considered() > considered)
                    ? other
                    : this;
        }
    }

    record Rule(String rule, int blocks, int aloneBlocks) {}

    /** A mentor who with one more place would take somebody more. */
    record Place(String mentor, int matched, int points) {}

    record Unmatched(List<Alone> items, @Nullable String next) {}

    /** What another mentor would cost, and whom it would move. */
    record Alternative(
            String mentor, int score, int cost, int matched, @Nullable List<Move> moves) {}

    record Move(String mentee, @Nullable String from, @Nullable String to) {}

    record Alternatives(List<Alternative> items) {}
}
