package nastavnik.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.constraints.PastOrPresent;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** In Kamchatka it is the 29th while the 28th is half over in Greenwich. */
class RegionsDayTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-28T15:00:00Z"), ZoneId.of("Asia/Kamchatka"));

    private record Signed(@PastOrPresent LocalDate on) {}

    @Test
    void todayIsTheRegionsDay() {
        assertThat(faults(LocalDate.parse("2026-11-29"))).isZero();
        assertThat(faults(LocalDate.parse("2026-11-30"))).isEqualTo(1);
    }

    private static int faults(LocalDate on) {
        var validation = Validation.byDefaultProvider().configure();
        new WebConfiguration().regionsDay(CLOCK).customize(validation);
        try (var factory = validation.buildValidatorFactory()) {
            return factory.getValidator().validate(new Signed(on)).size();
        }
    }
}
