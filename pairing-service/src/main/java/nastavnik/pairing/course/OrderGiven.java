package nastavnik.pairing.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import nastavnik.pairing.pair.Grounds;
import nastavnik.pairing.pair.Order;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** An order named in a request: number and day as they stand on paper. */
public record OrderGiven(@NotBlank @Size(max = 60) String number, @NotNull LocalDate on) {

    /** The same number and day of an organisation are the same order. */
    public Order of(String organisation) {
        String name = organisation + "\n" + number.strip() + "\n" + on;
        return new Order(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(),
                number.strip(),
                on);
    }

    static Grounds grounds(@Nullable OrderGiven order, @Nullable String note, String organisation) {
        return new Grounds(order == null ? null : order.of(organisation), note);
    }
}
