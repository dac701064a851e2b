package nastavnik.portal.orders;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** An order as pairing tells it. */
record Order(
        String id,
        List<String> pairs,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String status,
        @Nullable String number,
        @Nullable LocalDate on) {

    record Found(List<Order> items, @Nullable String next) {}

    /** Whether number and date are still to come. */
    public boolean waits() {
        return !status.equals("REGISTERED");
    }
}
