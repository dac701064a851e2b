package nastavnik.platform.rights;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import nastavnik.events.Event;
import nastavnik.events.OrganisationEvent;
import nastavnik.platform.replica.Replica;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * The municipality of an organisation, remembered for a moment: it is asked for every event. That
 * an organisation is not known yet is never remembered, for it may be known at the next event.
 */
public final class Municipalities {

    private final Cache<String, String> known =
            Caffeine.newBuilder()
                    .maximumSize(10_000)
                    .expireAfterWrite(Duration.ofSeconds(5))
                    .build();
    private final Replica<Organisation> organisations;

    Municipalities(Replica<Organisation> organisations) {
        this.organisations = organisations;
    }

    /**
     * The id of the municipality an event belongs to; none if it concerns the whole region, or an
     * organisation that is not known here yet. A municipality is its own.
     */
    public @Nullable String of(Event event) {
        String organisation = event.inOrganisation();
        if (organisation == null) {
            return null;
        }
        // Its owner says it itself, before any replica has heard of the organisation.
        return event instanceof OrganisationEvent told
                ? remember(organisation, told.organisation().parent())
                : of(organisation);
    }

    private @Nullable String of(String organisation) {
        String remembered = known.getIfPresent(organisation);
        if (remembered != null) {
            return remembered;
        }
        Organisation found = organisations.find(organisation).orElse(null);
        return found == null ? null : remember(organisation, found.municipality());
    }

    private String remember(String organisation, @Nullable String municipality) {
        String own = municipality == null ? organisation : municipality;
        known.put(organisation, own);
        return own;
    }
}
