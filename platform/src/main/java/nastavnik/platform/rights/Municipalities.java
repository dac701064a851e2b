package nastavnik.platform.rights;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import nastavnik.platform.replica.Replica;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;

/** The municipality of an organisation, remembered for a moment: it is asked for every event. */
public final class Municipalities {

    private final LoadingCache<String, Optional<String>> known;

    Municipalities(Replica<Organisation> organisations) {
        known =
                Caffeine.newBuilder()
                        .maximumSize(10_000)
                        .expireAfterWrite(Duration.ofSeconds(5))
                        .build(
                                id ->
                                        organisations
                                                .find(id)
                                                .map(
                                                        found ->
                                                                found.municipality() == null
                                                                        ? id
                                                                        : found.municipality()));
    }

    /** Its id; none if the organisation is not known here yet. A municipality is its own. */
    public @Nullable String of(String organisation) {
        return known.get(organisation).orElse(null);
    }
}
