package nastavnik.portal.people;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's card as the registry shows it to those who may see it.
 *
 * @param side with {@code cycle}: the base a preliminary line waits for
 */
record Card(
        String id,
        long revision,
        boolean preliminary,
        @Nullable LocalDate expires,
        FullName name,
        @Nullable Integer born,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        @Nullable String ageGroup,
        @Nullable String category,
        @Nullable String phone,
        @Nullable String email,
        @Nullable List<Representative> representatives,
        @Nullable List<Stay> stays,
        @Nullable List<Person.Participation> participations,
        @Nullable List<Consent> consents,
        @Nullable LocalDate destructionDue,
        @Nullable String side,
        @Nullable String cycle) {

    /** Where the person is in an organisation now, or was last. */
    Optional<Stay> stayIn(String organisation) {
        return stays == null
                ? Optional.empty()
                : stays.stream()
                        .filter(stay -> stay.organisation().equals(organisation))
                        .reduce((_, last) -> last);
    }

    record FullName(String surname, String givenName, @Nullable String patronymic) {

        /** Surname first, as in lists. */
        public String inLists() {
            return surname + " " + givenName + (patronymic == null ? "" : " " + patronymic);
        }
    }

    record Representative(
            @Nullable String surname,
            @Nullable String givenName,
            @Nullable String patronymic,
            @Nullable String kind,
            @Nullable String phone,
            @Nullable String email) {}

    record Stay(
            String organisation,
            @Nullable String category,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @JsonProperty("class") @Nullable String form,
            @Nullable String position,
            @Nullable String subject,
            @Nullable LocalDate teachingSince) {}

    record Consent(
            String purpose,
            @Nullable LocalDate on,
            @Nullable LocalDate until,
            @Nullable LocalDate revoked,
            boolean inForce) {}
}
