package nastavnik.registry.people;

import com.fasterxml.jackson.annotation.JsonProperty;

import nastavnik.events.AgeGroup;
import nastavnik.events.Category;
import nastavnik.events.ConsentPurpose;
import nastavnik.events.Participation;
import nastavnik.registry.card.Card;
import nastavnik.registry.card.PersonName;
import nastavnik.registry.card.Post;
import nastavnik.registry.participant.Ages;
import nastavnik.registry.participant.Consent;
import nastavnik.registry.participant.Consents;
import nastavnik.registry.participant.Known;
import nastavnik.registry.participant.Signer;
import nastavnik.registry.participant.SignerPolicy;
import nastavnik.registry.preliminary.Entry;
import nastavnik.registry.preliminary.Preliminary;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One line of a list of people.
 *
 * @param expires the day a preliminary line is deleted
 * @param signers who must sign a consent today
 * @param signatures given so far where some are missing
 */
record Found(
        String id,
        String name,
        String given,
        int born,
        @JsonProperty("class") @Nullable String schoolClass,
        @Nullable String position,
        Category category,
        AgeGroup ageGroup,
        boolean preliminary,
        @Nullable LocalDate expires,
        Set<Signer> signers,
        Map<ConsentPurpose, Set<Signer>> signatures,
        Set<ConsentPurpose> consents,
        List<Participation> participations) {

    static Found of(String id, Known known, Card card, String organisation, SignerPolicy policy) {
        Post post = card.post(organisation);
        PersonName name = card.name();
        return new Found(
                id,
                name.full(),
                name.givenName(),
                known.born(),
                post.schoolClass(),
                post.position(),
                known.category(),
                known.ageGroup(),
                false,
                null,
                policy.required(known.ageGroup()),
                begun(known.consents()),
                known.consents().inForce(),
                known.participations().all().stream()
                        .filter(part -> part.organisation().equals(organisation))
                        .toList());
    }

    static Found of(Preliminary line, Entry entry, SignerPolicy policy, LocalDate today) {
        AgeGroup group = Ages.on(today, entry.born(), null);
        return new Found(
                line.id(),
                entry.name().full(),
                entry.name().givenName(),
                entry.born(),
                entry.post().schoolClass(),
                entry.post().position(),
                line.category(),
                group,
                true,
                line.expires(),
                policy.required(group),
                begun(line.signed()),
                Set.of(),
                List.of());
    }

    private static Map<ConsentPurpose, Set<Signer>> begun(Consents consents) {
        return consents.all().stream()
                .filter(Consent::begun)
                .collect(
                        Collectors.toMap(
                                Consent::purpose,
                                consent -> consent.signatures().keySet(),
                                (first, _) -> first));
    }
}
