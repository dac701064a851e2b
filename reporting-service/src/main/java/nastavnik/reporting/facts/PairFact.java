package nastavnik.reporting.facts;

import nastavnik.events.Category;
import nastavnik.events.LeavingReason;
import nastavnik.events.Membership;
import nastavnik.events.MentorTerm;
import nastavnik.events.PairEvent;
import nastavnik.events.PairState;
import nastavnik.events.PairStatus;
import nastavnik.events.Side;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What reporting keeps of a pair or group: its parts with their days. What was entered by mistake
 * never was.
 */
record PairFact(PairState pair, List<Part> parts) {

    /**
     * One person's part.
     *
     * @param since first day in force; none before an order
     * @param until last day in force: its own, else the pair's, planned or real
     * @param expected agreed, and not yet in force by an order
     */
    record Part(
            Side side,
            String person,
            String organisation,
            Category category,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            boolean expected) {}

    /** A pure fold: every event tells the whole pair. */
    static PairFact after(PairEvent event) {
        PairState pair = event.pair();
        if (pair.reason() == LeavingReason.ENTERED_BY_MISTAKE) {
            return new PairFact(pair, List.of());
        }
        Stream<Part> mentees =
                pair.members().stream()
                        .filter(member -> member.reason() != LeavingReason.ENTERED_BY_MISTAKE)
                        .map(member -> mentee(pair, member));
        Stream<Part> mentors = pair.mentors().stream().map(term -> mentor(pair, term));
        return new PairFact(pair, Stream.concat(mentees, mentors).toList());
    }

    private static Part mentee(PairState pair, Membership member) {
        return new Part(
                Side.MENTEE,
                member.participant(),
                member.organisation(),
                member.category(),
                member.since(),
                member.until() == null ? pair.until() : member.until(),
                isExpected(pair, member.since(), member.until()));
    }

    private static Part mentor(PairState pair, MentorTerm term) {
        return new Part(
                Side.MENTOR,
                term.participant(),
                term.organisation(),
                term.category(),
                term.since(),
                term.until() == null ? pair.until() : term.until(),
                isExpected(pair, term.since(), term.until()));
    }

    private static boolean isExpected(
            PairState pair, @Nullable LocalDate since, @Nullable LocalDate until) {
        return pair.status() == PairStatus.AGREED && since == null && until == null;
    }
}
