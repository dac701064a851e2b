package nastavnik.registry.participant;

import nastavnik.events.ConsentPurpose;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/**
 * One signing of a consent's text, as it stands on the paper.
 *
 * @param until last day the consent holds, if it is limited
 * @param text which version was signed
 */
public record Signature(
        ConsentPurpose purpose,
        Set<Signer> signers,
        LocalDate on,
        @Nullable LocalDate until,
        Method method,
        Text text) {

    /** How it was given. */
    public enum Method {
        PAPER,
        ELECTRONIC
    }

    /** The text that was signed: its version, and the SHA-256 of the template in hexadecimal. */
    public record Text(String version, String hash) {}
}
