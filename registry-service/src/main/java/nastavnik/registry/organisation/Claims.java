package nastavnik.registry.organisation;

import nastavnik.events.OrganisationState;
import nastavnik.registry.sheet.Letters;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What only one organisation may have: its short name in its municipality, its public numbers. */
final class Claims {

    private static final String REGION = "region";

    private Claims() {}

    static Set<String> of(OrganisationState facts) {
        Set<String> claims = new TreeSet<>();
        claims.add("name:" + Objects.requireNonNullElse(facts.parent(), REGION) + ":" + key(facts));
        facts.externalIds().forEach((kind, id) -> claims.add(kind + ":" + id));
        return claims;
    }

    private static String key(OrganisationState facts) {
        return key(facts.shortName());
    }

    /** Names that a person would take for the same have the same key: «СОШ № 1», «сош №1». */
    static String key(@Nullable String name) {
        return name == null ? "" : Letters.folded(name).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
