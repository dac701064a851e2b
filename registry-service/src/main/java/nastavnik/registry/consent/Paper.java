package nastavnik.registry.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;

import nastavnik.events.ConsentPurpose;
import nastavnik.registry.participant.Signature;
import nastavnik.registry.participant.Signer;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * A signed paper about one person.
 *
 * @param until last day of the consent, if it is limited
 * @param birthDate as it stands on the paper, if the card lacks it
 */
record Paper(
        @NotNull String person,
        @NotNull ConsentPurpose purpose,
        @NotNull Who signer,
        @NotNull @PastOrPresent LocalDate on,
        @Nullable LocalDate until,
        Signature.@Nullable Method method,
        @PastOrPresent @Nullable LocalDate birthDate) {

    /** Whose signatures the paper bears. */
    enum Who {
        SELF,
        REPRESENTATIVE,
        BOTH
    }

    Signature signature(Signature.Text text) {
        return new Signature(
                purpose,
                signers(),
                on,
                until,
                method == null ? Signature.Method.PAPER : method,
                text);
    }

    private Set<Signer> signers() {
        return switch (signer) {
            case SELF -> EnumSet.of(Signer.SELF);
            case REPRESENTATIVE -> EnumSet.of(Signer.REPRESENTATIVE);
            case BOTH -> EnumSet.allOf(Signer.class);
        };
    }
}
