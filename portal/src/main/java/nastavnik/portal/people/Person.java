package nastavnik.portal.people;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A row of the people search. */
public record Person(
        String id,
        String name,
        @Nullable Integer born,
        @JsonProperty("class") @Nullable String form,
        @Nullable String position,
        @Nullable String category,
        @Nullable String ageGroup,
        boolean preliminary,
        @Nullable LocalDate expires,
        @Nullable List<String> signers,
        @Nullable Map<String, List<String>> signatures,
        @Nullable List<String> consents,
        @Nullable List<Participation> participations) {

    /** A part in a cycle. */
    public record Participation(
            String id,
            String cycle,
            String side,
            String status,
            @Nullable List<String> forms,
            @Nullable String request,
            @Nullable List<String> competences,
            int places,
            int groupSize,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {

        /** What matching needs of it and nobody has said: before consent it might not be held. */
        public List<String> unsaid() {
            List<String> all = new ArrayList<>();
            if (isNone(forms)) {
                all.add("FORMS");
            }
            if (side.equals("MENTEE") && request == null) {
                all.add("REQUEST");
            }
            if (side.equals("MENTOR") && isNone(competences)) {
                all.add("COMPETENCES");
            }
            return all;
        }

        private static boolean isNone(@Nullable List<String> words) {
            return words == null || words.isEmpty();
        }

        /** Whether it runs. */
        public boolean open() {
            return until == null;
        }
    }

    /** One page of the search. */
    public record Found(List<Person> items, @Nullable String next) {}

    /** Whether a consent for the purpose is in force. */
    public boolean consented(String purpose) {
        return consents != null && consents.contains(purpose);
    }

    /** Who has to sign, in the order in which the form asks. */
    public List<String> whoSigns() {
        return signers == null ? List.of() : signers;
    }

    /** The part on a side in a cycle, if there is one that runs. */
    public Optional<Participation> part(String side, String cycle) {
        return participations == null
                ? Optional.empty()
                : participations.stream()
                        .filter(one -> one.side().equals(side) && one.cycle().equals(cycle))
                        .filter(Participation::open)
                        .findFirst();
    }

    /** The running parts in a cycle that lack something matching needs. */
    public Stream<Participation> unsaid(String cycle) {
        return participations == null
                ? Stream.empty()
                : participations.stream()
                        .filter(one -> one.cycle().equals(cycle) && one.open())
                        .filter(one -> !one.unsaid().isEmpty());
    }

    /** Class of a pupil, position of others. */
    public String where() {
        return form != null ? form : position != null ? position : "";
    }
}
