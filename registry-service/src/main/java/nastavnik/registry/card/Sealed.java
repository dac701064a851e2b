package nastavnik.registry.card;

/**
 * Private data as it rests: unreadable without the key.
 *
 * @param text key version, nonce and ciphertext, in Base64
 */
public record Sealed(String text) {}
