package nastavnik.pairing.orders;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.orders.PairingOrder.Status;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** What an order keeps so that a repeat, or the next start, can finish it. */
class CutOffOrderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @Test
    void theNumberStandsBeforeTheFirstPairIsTouched() {
        PairingOrder order =
                PairingOrder.prepared("o", "school", List.of("a", "b", "a"), DAY, DAY.plusDays(9))
                        .registering("12-о", DAY, null);

        assertThat(order.status()).isEqualTo(Status.REGISTERING);
        assertThat(order.pairs()).containsExactly("a", "b");
        assertThat(order.order().number()).isEqualTo("12-о");
        assertThat(order.isAnother("12-о", DAY)).isFalse();
        assertThat(order.isAnother("13-о", DAY)).isTrue();
    }
}
