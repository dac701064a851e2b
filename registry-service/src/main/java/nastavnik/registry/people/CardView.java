package nastavnik.registry.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import nastavnik.events.AgeGroup;
import nastavnik.events.Category;
import nastavnik.events.ConsentPurpose;
import nastavnik.events.Participation;
import nastavnik.events.Side;
import nastavnik.registry.card.BackgroundCheck;
import nastavnik.registry.card.PersonName;
import nastavnik.registry.card.Representative;
import nastavnik.registry.card.Sex;
import nastavnik.registry.participant.Consent;
import nastavnik.registry.participant.Signature;
import nastavnik.registry.participant.Signer;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A card as one organisation sees it: its own stays and participations only.
 *
 * @param side with {@code cycle}: the base a preliminary line waits for
 */
record CardView(
        String id,
        long revision,
        boolean preliminary,
        @Nullable LocalDate expires,
        PersonName name,
        int born,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        AgeGroup ageGroup,
        Category category,
        @Nullable String phone,
        @Nullable String email,
        List<Representative> representatives,
        List<StayView> stays,
        List<PartView> participations,
        List<ConsentView> consents,
        @Nullable LocalDate destructionDue,
        @Nullable Side side,
        @Nullable String cycle) {

    record StayView(
            String organisation,
            Category category,
            LocalDate since,
            @Nullable LocalDate until,
            @JsonProperty("class") @Nullable String schoolClass,
            @Nullable String position,
            @Nullable String subject,
            @Nullable LocalDate teachingSince) {}

    record PartView(
            @JsonUnwrapped Participation part,
            @Nullable Integer hours,
            @Nullable String certificate,
            @Nullable BackgroundCheck check,
            @Nullable String achievements,
            @Nullable String link) {}

    record SignedBy(Signer signer, LocalDate on) {}

    record ConsentView(
            ConsentPurpose purpose,
            @Nullable LocalDate on,
            @Nullable LocalDate until,
            @Nullable LocalDate revoked,
            String version,
            String textHash,
            Signature.Method method,
            List<SignedBy> signatures,
            boolean inForce) {

        static ConsentView of(Consent consent) {
            return new ConsentView(
                    consent.purpose(),
                    consent.on(),
                    consent.until(),
                    consent.ended(),
                    consent.text().version(),
                    consent.text().hash(),
                    consent.method(),
                    consent.signatures().entrySet().stream()
                            .map(signed -> new SignedBy(signed.getKey(), signed.getValue()))
                            .sorted(java.util.Comparator.comparing(SignedBy::signer))
                            .toList(),
                    consent.inForce());
        }
    }
}
