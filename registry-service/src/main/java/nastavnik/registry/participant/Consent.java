package nastavnik.registry.participant;

import nastavnik.events.ConsentPurpose;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A consent for one purpose: collects signatures until all who must have signed, then is in force
 * until it is revoked or expires.
 *
 * @param signatures by signer, the day of each
 * @param on first day in force; none while a signature is missing
 * @param until last day, if it is limited
 * @param ended first day without it, once revoked or expired
 */
public record Consent(
        ConsentPurpose purpose,
        Map<Signer, LocalDate> signatures,
        @Nullable LocalDate on,
        @Nullable LocalDate until,
        @Nullable LocalDate ended,
        Signature.Method method,
        Signature.Text text) {

    public Consent {
        signatures = Map.copyOf(signatures);
    }

    /** Signed anew: in force once everybody in {@code required} has signed. */
    public static Consent of(Signature signed, @Nullable Consent begun, Set<Signer> required) {
        Map<Signer, LocalDate> all = new HashMap<>(begun == null ? Map.of() : begun.signatures());
        signed.signers().forEach(signer -> all.putIfAbsent(signer, signed.on()));
        boolean complete = all.keySet().containsAll(required);
        return new Consent(
                signed.purpose(),
                all,
                complete ? Collections.max(all.values()) : null,
                signed.until(),
                null,
                signed.method(),
                signed.text());
    }

    /** First day in force, of a consent that is or was. */
    public LocalDate since() {
        return Objects.requireNonNull(on, "no signature is complete");
    }

    public boolean inForce() {
        return on != null && ended == null;
    }

    /** Signed by some, not yet by all. */
    public boolean begun() {
        return on == null && ended == null;
    }

    /** Whether it covers at least as long as another term would. */
    boolean lastsUntil(@Nullable LocalDate other) {
        return until == null || (other != null && !other.isAfter(until));
    }

    Consent endedOn(LocalDate day) {
        return new Consent(purpose, signatures, on, until, day, method, text);
    }
}
