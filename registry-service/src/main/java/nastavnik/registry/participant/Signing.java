package nastavnik.registry.participant;

import static nastavnik.events.ConsentPurpose.PARTICIPATION;
import static nastavnik.events.ConsentPurpose.PROCESSING;

import nastavnik.events.ConsentPurpose;
import nastavnik.events.ParticipantEvent.CardChanged;
import nastavnik.events.ParticipantEvent.ConsentGiven;
import nastavnik.events.ParticipantEvent.ConsentRevoked;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What signing and revoking does to a person. */
record Signing(Known person) {

    private static final int DAYS_TO_DESTRUCTION = 30;

    Change<Participant> sign(Signature signed, Set<Signer> required, String organisation) {
        if (signed.purpose() != PROCESSING) {
            person.needsProcessing();
        }
        Consents before = person.consents();
        Consents after = before.sign(signed, required);
        if (after.equals(before)) {
            return Change.none(person);
        }
        Known next = person.with(after);
        return after.current(signed.purpose())
                .filter(Consent::inForce)
                .filter(consent -> !before.all().contains(consent))
                .map(consent -> given(consent, next, organisation))
                .orElseGet(() -> begun(next, signed.on(), organisation));
    }

    Change<Participant> also(Consent complete, String organisation) {
        List<Consent> all = new ArrayList<>(person.consents().all());
        all.add(complete);
        Known next = person.with(new Consents(all));
        return complete.inForce()
                ? given(complete, next, organisation)
                : begun(next, Collections.max(complete.signatures().values()), organisation);
    }

    /** A signature is missing still: nobody outside hears of this one. */
    private static Change<Participant> begun(Known next, LocalDate on, String organisation) {
        return Change.to(next, new CardChanged(on, organisation, next.told()));
    }

    private static Change<Participant> given(Consent consent, Known next, String organisation) {
        Known told = consent.purpose() == PROCESSING ? next.due(null) : next;
        LocalDate on = consent.since();
        Telling telling = new Telling(told);
        telling.add(new ConsentGiven(consent.purpose(), on, organisation, told.told()));
        if (consent.purpose() == PARTICIPATION) {
            telling.consentedMentors(on);
        }
        return telling.change();
    }

    Change<Participant> revoke(ConsentPurpose purpose, LocalDate on, String organisation) {
        if (!person.consents().has(purpose)) {
            throw new Refusal("consent-is-in-force");
        }
        Set<ConsentPurpose> ended =
                purpose == PROCESSING ? EnumSet.allOf(ConsentPurpose.class) : EnumSet.of(purpose);
        Known next = person.with(person.consents().end(ended, on));
        Known told = purpose == PROCESSING ? next.due(on.plusDays(DAYS_TO_DESTRUCTION)) : next;
        Telling telling = new Telling(told);
        telling.add(new ConsentRevoked(purpose, on, organisation, told.told()));
        if (purpose == PROCESSING || purpose == PARTICIPATION) {
            telling.end(person.participations().running(_ -> true), on);
        }
        return telling.change();
    }
}
