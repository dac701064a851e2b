package nastavnik.registry.preliminary;

import nastavnik.events.AgeGroup;
import nastavnik.events.ConsentPurpose;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.audit.AuditLog;
import nastavnik.registry.card.Card;
import nastavnik.registry.card.CardCipher;
import nastavnik.registry.participant.Ages;
import nastavnik.registry.participant.Consent;
import nastavnik.registry.participant.Consents;
import nastavnik.registry.participant.Participant;
import nastavnik.registry.participant.Place;
import nastavnik.registry.participant.Preferences;
import nastavnik.registry.participant.Registration;
import nastavnik.registry.participant.SchoolYear;
import nastavnik.registry.participant.Signature;
import nastavnik.registry.participant.SignerPolicy;
import nastavnik.registry.participant.Telling;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Makes a participant of a line of the preliminary list, with the same id. The participant is
 * written first and the line removed after it: a crash in between leaves a line that says nothing.
 */
@Component
public class Admission {

    private final AggregateStore<Participant> participants;
    private final Preliminaries preliminaries;
    private final CardCipher cipher;
    private final SignerPolicy signers;
    private final AuditLog audit;
    private final Clock clock;

    Admission(
            AggregateStore<Participant> participants,
            Preliminaries preliminaries,
            CardCipher cipher,
            SignerPolicy signers,
            AuditLog audit,
            Clock clock) {
        this.participants = participants;
        this.preliminaries = preliminaries;
        this.cipher = cipher;
        this.signers = signers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Signs for a line; gives the participant, or the line where these were not enough. Empty where
     * the line is none any more, so that the participant is to be signed for.
     */
    public Optional<Stored<?>> sign(
            String id, List<Signature> signatures, @Nullable LocalDate birthDate) {
        return preliminaries
                .change(id, line -> kept(line, signed(line, signatures, birthDate)))
                .filter(_ -> participants.find(id).isEmpty())
                .flatMap(line -> admit(line, signed(line, signatures, birthDate), birthDate));
    }

    /** Signed anew on the line as it is: another hand may have signed it meanwhile. */
    private Consents signed(
            Preliminary line, List<Signature> signatures, @Nullable LocalDate birthDate) {
        int born = preliminaries.open(line).born();
        if (birthDate != null && birthDate.getYear() != born) {
            throw new Refusal("birth-date-fits-the-year");
        }
        Consents signed = line.signed();
        for (Signature signature : signatures) {
            AgeGroup group = Ages.on(signature.on(), born, birthDate);
            needProcessing(signature, signed);
            signed = signed.sign(signature, signers.required(group));
        }
        return signed;
    }

    /** What is enough makes a participant, and is never kept on a line. */
    private static Preliminary kept(Preliminary line, Consents signed) {
        boolean same = signed.equals(line.signed());
        return same || signed.has(ConsentPurpose.PROCESSING) ? line : line.with(signed);
    }

    private Optional<Stored<?>> admit(
            Preliminary line, Consents signed, @Nullable LocalDate birthDate) {
        if (!signed.has(ConsentPurpose.PROCESSING)) {
            audit.changed("preliminary.signed", line.id());
            return Optional.of(new Stored<>(line.id(), line.revision(), line));
        }
        Entry entry = preliminaries.open(line);
        Card card = entry.card(line.organisation(), birthDate);
        try {
            Change<Participant> change = participant(line, entry.born(), card, signed);
            Stored<Participant> stored = participants.create(line.id(), change);
            preliminaries.clear(line.id());
            return Optional.of(stored);
        } catch (Refusal refusal) {
            if (refusal.rule().equals("exists")) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    private static void needProcessing(Signature signature, Consents signed) {
        if (signature.purpose() != ConsentPurpose.PROCESSING
                && !signed.has(ConsentPurpose.PROCESSING)) {
            throw new Refusal("processing-is-consented");
        }
    }

    private Change<Participant> participant(
            Preliminary line, int born, Card card, Consents signed) {
        Consent processing = signed.current(ConsentPurpose.PROCESSING).orElseThrow();
        LocalDate on = processing.since();
        Telling telling =
                new Telling(
                        Participant.register(
                                new Registration(
                                        line.category(),
                                        born,
                                        Ages.on(LocalDate.now(clock), born, card.birthDate()),
                                        line.organisation(),
                                        SchoolYear.of(on).firstDay(),
                                        null,
                                        processing,
                                        cipher.seal(line.id(), card))));
        Place place = line.place();
        if (place != null) {
            telling.add(person -> person.enterBase(place, enters(place, on), Preferences.NONE));
        }
        signed.all().stream()
                .filter(consent -> consent.purpose() != ConsentPurpose.PROCESSING)
                .forEach(
                        consent ->
                                telling.add(person -> person.also(consent, line.organisation())));
        return telling.change();
    }

    /** Not before the consent, and not before the school year. */
    private static LocalDate enters(Place place, LocalDate consent) {
        LocalDate first = new SchoolYear(place.cycle()).firstDay();
        return consent.isAfter(first) ? consent : first;
    }
}
