package nastavnik.registry.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;

class CardCipherTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final CardCipher cipher = new CardCipher(new RegistryKeys(KEY, KEY));
    private final Card card =
            new Card(
                    new PersonName("Иванова", "Анна", null),
                    LocalDate.of(2012, 3, 14),
                    Sex.FEMALE,
                    null,
                    null,
                    List.of(Representative.reachedBy("+7 900 000-00-00")),
                    Map.of("school", new Post("7Б", null, null)),
                    Map.of("p1", new Dossier(16, "12", null, null, null)));

    @Test
    void aCardComesBackAsItWas() {
        assertThat(cipher.open("a", cipher.seal("a", card), Card.class)).isEqualTo(card);
    }

    @Test
    void theSameCardIsNeverSealedTheSameTwice() {
        assertThat(cipher.seal("a", card)).isNotEqualTo(cipher.seal("a", card));
    }

    @Test
    void aSealedCardIsUnreadableAndBelongsToItsPersonOnly() {
        Sealed sealed = cipher.seal("a", card);

        assertThat(
                        new String(
                                Base64.getDecoder().decode(sealed.text()),
                                java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("Анна");
        assertThatThrownBy(() -> cipher.open("b", sealed, Card.class))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTouchedCardIsRefused() {
        byte[] bytes = Base64.getDecoder().decode(cipher.seal("a", card).text());
        bytes[bytes.length - 1] ^= 1;
        Sealed touched = new Sealed(Base64.getEncoder().encodeToString(bytes));

        assertThatThrownBy(() -> cipher.open("a", touched, Card.class))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutAProperKeyNothingStarts() {
        assertThatThrownBy(() -> new RegistryKeys("", KEY))
                .hasMessageContaining("NASTAVNIK_CARD_KEY");
        assertThatThrownBy(() -> new RegistryKeys(KEY, "YQ=="))
                .hasMessageContaining("NASTAVNIK_RECOGNITION_KEY");
    }
}
