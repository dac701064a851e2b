package nastavnik.platform.store;

import org.bson.Document;

/** What every kept document has. */
public final class Documents {

    private Documents() {}

    /**
     * The field {@code revision}.
     *
     * @throws IllegalStateException if the document has none
     */
    public static long revision(Document document) {
        if (document.get("revision") instanceof Number revision) {
            return revision.longValue();
        }
        throw new IllegalStateException("A document without a revision");
    }
}
