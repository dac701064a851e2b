package nastavnik.pairing.orders;

import nastavnik.pairing.pair.Order;
import nastavnik.pairing.pair.Period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * An order of the head that puts many pairs in force (приказ о закреплении).
 *
 * @param since first day in force
 * @param until planned last day
 * @param number as registered; none while it is prepared
 * @param note why it starts before its own day or an agreement, where it does; a dash once somebody
 *     of its pairs is erased
 * @param refused pairs that could not be put in force, and by which rule
 */
record PairingOrder(
        String id,
        String organisation,
        List<String> pairs,
        LocalDate since,
        LocalDate until,
        Status status,
        @Nullable String number,
        @Nullable LocalDate on,
        @Nullable String note,
        List<Refused> refused) {

    private static final String WITHOUT_WORDS = "–";

    /** REGISTERING: number and day are known, pairs are on their way into force. */
    enum Status {
        PREPARED,
        REGISTERING,
        REGISTERED
    }

    record Refused(String pair, String rule) {}

    static PairingOrder prepared(
            String id, String organisation, List<String> pairs, LocalDate since, LocalDate until) {
        return new PairingOrder(
                id,
                organisation,
                pairs.stream().distinct().toList(),
                since,
                until,
                Status.PREPARED,
                null,
                null,
                null,
                List.of());
    }

    PairingOrder registering(String givenNumber, LocalDate day, @Nullable String reason) {
        return at(Status.REGISTERING, givenNumber, day, reason, refused);
    }

    /** What was refused for now is tried again: until then it is on its way. */
    PairingOrder tried(List<Refused> no, boolean again) {
        return at(again ? Status.REGISTERING : Status.REGISTERED, number, on, note, no);
    }

    boolean hasWords() {
        return note != null && !note.equals(WITHOUT_WORDS);
    }

    /** That there was a reason stays: an order on its way still needs one. */
    PairingOrder withoutWords() {
        return hasWords() ? at(status, number, on, WITHOUT_WORDS, refused) : this;
    }

    /** Whether it was registered, or begun to be, under another number or day. */
    boolean isAnother(String givenNumber, LocalDate day) {
        return status != Status.PREPARED && !(givenNumber.equals(number) && day.equals(on));
    }

    /** As pairs keep it; only once it has a number. */
    Order order() {
        if (number == null || on == null) {
            throw new IllegalStateException("An order without a number puts nothing in force");
        }
        return new Order(id, number, on);
    }

    Period period() {
        return new Period(since, until);
    }

    private PairingOrder at(
            Status next,
            @Nullable String newNumber,
            @Nullable LocalDate day,
            @Nullable String reason,
            List<Refused> no) {
        return new PairingOrder(
                id, organisation, pairs, since, until, next, newNumber, day, reason, no);
    }
}
