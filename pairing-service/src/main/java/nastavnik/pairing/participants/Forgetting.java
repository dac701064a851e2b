package nastavnik.pairing.participants;

import java.time.LocalDate;
import java.util.Collection;

/** A room that keeps words people wrote; a second time changes nothing. */
public interface Forgetting {

    /**
     * Takes away the words of everything an erased person has or had a part in.
     *
     * @param names the ids the person is called by
     * @param on day of the erasure
     */
    void forget(Collection<String> names, LocalDate on);
}
