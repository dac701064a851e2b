package nastavnik.portal.people;

import org.springframework.core.io.ByteArrayResource;

/**
 * A file that was checked and waits for the word to import it; kept in the session only, gone with
 * the import or the session.
 */
record WaitingFile(String side, String name, ByteArrayResource content) {

    /** Never prints what is in it. */
    @Override
    public String toString() {
        return "WaitingFile[" + side + "]";
    }
}
