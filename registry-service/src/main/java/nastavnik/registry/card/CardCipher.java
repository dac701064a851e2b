package nastavnik.registry.card;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals private records by AES-256-GCM with a fresh nonce each time. The record's id is bound in,
 * so one person's data cannot be put in another's place.
 */
@Component
public class CardCipher {

    private static final byte KEY_VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final JsonMapper json = JsonMapper.builder().build();
    private final SecureRandom random = new SecureRandom();

    CardCipher(RegistryKeys keys) {
        this.key = new SecretKeySpec(keys.card(), "AES");
    }

    /** Seals a record that belongs to the id. */
    public Sealed seal(String id, Object record) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] secret = run(Cipher.ENCRYPT_MODE, id, nonce, json.writeValueAsBytes(record));
        byte[] all =
                ByteBuffer.allocate(1 + NONCE_BYTES + secret.length)
                        .put(KEY_VERSION)
                        .put(nonce)
                        .put(secret)
                        .array();
        return new Sealed(Base64.getEncoder().encodeToString(all));
    }

    /** Opens what was sealed for the id; fails if it was touched or belongs to another. */
    public <T> T open(String id, Sealed sealed, Class<T> type) {
        ByteBuffer all = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.text()));
        if (all.get() != KEY_VERSION) {
            throw new IllegalStateException("Sealed by an unknown version of the key");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        all.get(nonce);
        byte[] secret = new byte[all.remaining()];
        all.get(secret);
        return json.readValue(run(Cipher.DECRYPT_MODE, id, nonce, secret), type);
    }

    private byte[] run(int mode, String id, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(id.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A private record cannot be sealed or opened", e);
        }
    }
}
