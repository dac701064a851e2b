package nastavnik.registry.appointment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The secret that turns an offer into a right. It is shown once; only its hash is kept, so whoever
 * reads the store cannot use it.
 */
final class Invitation {

    /** An invitation is accepted within so many days. */
    static final int OPEN_DAYS = 30;

    private Invitation() {}

    /** Codes are copied by people: case, spaces and hyphens do not matter. */
    static String hash(String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
