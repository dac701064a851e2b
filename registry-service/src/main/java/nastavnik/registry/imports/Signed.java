package nastavnik.registry.imports;

import nastavnik.events.ConsentPurpose;
import nastavnik.registry.consent.ConsentTexts;
import nastavnik.registry.participant.Ages;
import nastavnik.registry.participant.Signature;
import nastavnik.registry.participant.Signer;
import nastavnik.registry.participant.SignerPolicy;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Set;

/** What a date in a file means: by it all who must sign at the person's age have signed. */
@Component
class Signed {

    private final SignerPolicy policy;
    private final ConsentTexts texts;

    Signed(SignerPolicy policy, ConsentTexts texts) {
        this.policy = policy;
        this.texts = texts;
    }

    Set<Signer> signers(BaseRow row, LocalDate on) {
        return policy.required(Ages.on(on, row.born(), row.birthDate()));
    }

    Signature signature(BaseRow row, ConsentPurpose purpose, LocalDate on) {
        return new Signature(
                purpose,
                signers(row, on),
                on,
                null,
                Signature.Method.PAPER,
                texts.current(purpose));
    }
}
