package nastavnik.platform.log;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * How far a reader is.
 *
 * @param caughtUp everything was read that stood on the topics when it first reached them
 * @param lag entries known to stand on the topics and not yet read; as of the last look
 * @param missing topics that do not exist
 * @param trouble why it cannot read at the moment, by kind of failure
 */
public record LogStanding(
        boolean caughtUp, long lag, Set<String> missing, @Nullable String trouble) {}
