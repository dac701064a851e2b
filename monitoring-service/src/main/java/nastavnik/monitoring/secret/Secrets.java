package nastavnik.monitoring.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that can be made again but not guessed, and texts that can be read by this service only.
 * Whoever has the database without the secret has neither.
 */
@Component
public final class Secrets {

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final int SHORTEST = 32;
    private static final int NONCE = 12;
    private static final int CODE_BYTES = 20;

    private final SecureRandom random = new SecureRandom();
    private final byte[] codeKey;
    private final SecretKeySpec textKey;

    /**
     * Derives the keys.
     *
     * @throws IllegalArgumentException when the secret is shorter than 32 characters: a service
     *     with a weak one must not start
     */
    public Secrets(@Value("${nastavnik.monitoring.secret:}") String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "NASTAVNIK_LINK_SECRET must have at least 32 characters");
        }
        byte[] root = secret.getBytes(UTF_8);
        codeKey = mac(root, "card codes");
        textKey = new SecretKeySpec(mac(root, "texts at rest"), "AES");
    }

    /** 160 bits that follow from the name, in 27 characters fit for a link. */
    public String codeFor(String name) {
        return URL.encodeToString(Arrays.copyOf(mac(codeKey, name), CODE_BYTES));
    }

    /** 256 random bits, fit for a header. */
    public String random() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return URL.encodeToString(bytes);
    }

    /** What is stored in the place of a code. */
    public static String hash(String code) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Encrypts and signs (AES-GCM); only the same place can be opened again. */
    public String seal(String text, String place) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place, text.getBytes(UTF_8));
        byte[] all = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
        return Base64.getEncoder().encodeToString(all);
    }

    /**
     * The text that was sealed in this place.
     *
     * @throws IllegalStateException when it was changed, moved, or sealed under another secret
     */
    public String open(String sealed, String place) {
        byte[] all = Base64.getDecoder().decode(sealed);
        byte[] nonce = Arrays.copyOf(all, NONCE);
        byte[] text = Arrays.copyOfRange(all, NONCE, all.length);
        return new String(cipher(Cipher.DECRYPT_MODE, nonce, place, text), UTF_8);
    }

    private byte[] cipher(int mode, byte[] nonce, String place, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, textKey, new GCMParameterSpec(128, nonce));
            cipher.updateAAD(place.getBytes(UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed text cannot be opened or written", e);
        }
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
