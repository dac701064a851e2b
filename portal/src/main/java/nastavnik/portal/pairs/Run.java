package nastavnik.portal.pairs;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A matching run as pairing tells it; people by id. */
record Run(
        String id,
        String status,
        @Nullable LocalDate day,
        @Nullable String policyVersion,
        int frozen,
        int matched,
        int of,
        @Nullable Quality quality,
        @Nullable Certificate certificate) {

    /** Whether nothing better exists, as the engine proved it. */
    public boolean proved() {
        return certificate != null && certificate.optimal();
    }

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
            @Nullable String pair,
            @Nullable String reason,
            @Nullable String first) {

        /** The mentor the engine proposed, where the curator chose another. */
        public @Nullable String instead() {
            return first == null || first.equals(mentor) ? null : first;
        }

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

    /** Rules to give up, and how many mentors that would open. */
    record Relaxation(List<String> rules, int mentors, int withPlaces, int best) {}

    record Relaxations(List<Relaxation> items) {}

    record Unmatched(List<Alone> items, @Nullable String next) {}

    /** What another mentor would cost, and whom it would move. */
    record Alternative(
            String mentor, int score, int cost, int matched, @Nullable List<Move> moves) {}

    record Move(String mentee, @Nullable String from, @Nullable String to) {

        Stream<String> people() {
            return Stream.of(mentee, from, to).filter(Objects::nonNull);
        }
    }

    record Alternatives(List<Alternative> items) {}

    record Certificate(boolean optimal) {}

    /**
     * How good the run is; a wish is a mentee in one form.
     *
     * @param possible the most wishes these rules let anybody fill
     * @param bestScores what the filled wishes would have, each with its own best mentor
     */
    record Quality(
            int possible,
            long score,
            long bestScores,
            int idleMentors,
            List<Load> loads,
            List<ByReason> reasons) {

        /** Whole per cent of the best that each filled wish has for itself. */
        public @Nullable Long share() {
            return bestScores == 0 ? null : Math.round(100.0 * score / bestScores);
        }
    }

    /** So many mentors have so many mentees. */
    record Load(int mentees, int mentors) {}

    record ByReason(String reason, int wishes) {}

    /** Two who would both rather have each other than what was proposed. */
    record BlockingPair(
            String mentee,
            String mentor,
            String form,
            int score,
            int menteesOwn,
            int mentorsWeakest) {}

    record BlockingPairs(List<BlockingPair> items) {}
}
