package nastavnik.platform.aggregate;

import org.jspecify.annotations.Nullable;

/**
 * What the caller believes the revision to be, from {@code If-Match}.
 *
 * @param revision none if the caller does not mind
 */
public record ExpectedRevision(@Nullable Long revision) {

    /** The caller does not mind. */
    public static final ExpectedRevision ANY = new ExpectedRevision(null);

    boolean isMetBy(long actual) {
        return revision == null || revision == actual;
    }
}
