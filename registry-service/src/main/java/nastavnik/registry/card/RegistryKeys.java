package nastavnik.registry.card;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

import java.util.Base64;

/**
 * Secrets of the registry, from the environment.
 *
 * @param cardKey NASTAVNIK_CARD_KEY: 32 bytes in Base64, seals private records
 * @param recognitionKey NASTAVNIK_RECOGNITION_KEY: at least 32 bytes in Base64, recognises people
 */
@ConfigurationProperties("nastavnik")
public record RegistryKeys(String cardKey, String recognitionKey) {

    private static final int KEY_BYTES = 32;

    public RegistryKeys {
        Assert.isTrue(
                bytes(cardKey).length == KEY_BYTES,
                "NASTAVNIK_CARD_KEY must be 32 bytes in Base64");
        Assert.isTrue(
                bytes(recognitionKey).length >= KEY_BYTES,
                "NASTAVNIK_RECOGNITION_KEY must be 32 bytes or more in Base64");
    }

    byte[] card() {
        return bytes(cardKey);
    }

    byte[] recognition() {
        return bytes(recognitionKey);
    }

    @SuppressWarnings("NullAway") // a missing variable arrives as null, whatever the type says
    private static byte[] bytes(String text) {
        return text == null ? new byte[0] : Base64.getDecoder().decode(text.strip());
    }

    /** Keeps secrets out of logs. */
    @Override
    public String toString() {
        return "RegistryKeys[…]";
    }
}
