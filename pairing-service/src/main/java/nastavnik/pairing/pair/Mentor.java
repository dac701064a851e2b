package nastavnik.pairing.pair;

import nastavnik.events.Category;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One mentor's dated term; since is unknown before an order, until while it runs.
 *
 * @param instead whom the mentor followed, as they led until then: so that the change can be taken
 *     back
 */
public record Mentor(
        String participant,
        String organisation,
        Category category,
        boolean minor,
        @Nullable Agreement agreed,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable Mentor instead) {

    /** Somebody asked to lead a pair. */
    public static Mentor of(Person person, @Nullable Agreement agreed) {
        return new Mentor(
                person.participant(),
                person.organisation(),
                person.category(),
                person.minor(),
                agreed,
                null,
                null,
                null);
    }

    Mentor agreed(Agreement agreement) {
        return dated(agreement, since, until);
    }

    Mentor started(LocalDate on) {
        return dated(agreed, on, null);
    }

    /** What was over before it began was never in force. */
    Mentor ended(LocalDate on) {
        return dated(agreed, since == null || on.isBefore(since) ? null : since, on);
    }

    /** As if no order had named the pair. */
    Mentor notStarted() {
        return dated(agreed, null, null);
    }

    /** Takes the place of somebody. */
    Mentor insteadOf(Mentor before) {
        return new Mentor(
                participant,
                organisation,
                category,
                minor,
                agreed,
                since,
                until,
                before.insteadOfNobody());
    }

    private Mentor insteadOfNobody() {
        return new Mentor(participant, organisation, category, minor, agreed, since, until, null);
    }

    Mentor revived() {
        return dated(agreed, since, null);
    }

    private Mentor dated(
            @Nullable Agreement agreement, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Mentor(participant, organisation, category, minor, agreement, from, to, instead);
    }
}
