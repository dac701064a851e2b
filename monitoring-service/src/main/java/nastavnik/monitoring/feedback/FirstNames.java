package nastavnik.monitoring.feedback;

import nastavnik.monitoring.secret.Secrets;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Optional;

/**
 * First names the curator's page sent along with the cards. The registry keeps names; this is the
 * one exception (docs/decisions/0030): a first name, encrypted, destroyed with the answer.
 */
@Component
public class FirstNames implements KeptUntilAnswered {

    private final Records<FirstName> records;
    private final Secrets secrets;

    FirstNames(Records<FirstName> firstNameRecords, Secrets secrets) {
        this.records = firstNameRecords;
        this.secrets = secrets;
    }

    /** The name of the other side, if the cards were printed with it. */
    public Optional<String> of(String feedback) {
        return records.find(feedback).map(name -> secrets.open(name.sealed(), place(feedback)));
    }

    void keep(String feedback, String name, LocalDate until) {
        String sealed = secrets.seal(name, place(feedback));
        records.put(feedback, new FirstName(feedback, sealed, until));
    }

    @Override
    public void forget(String feedback) {
        records.remove(feedback);
    }

    void forgetBefore(LocalDate day) {
        records.removeAll(Filter.to("until", day.minusDays(1)));
    }

    private static String place(String feedback) {
        return "first-name:" + feedback;
    }
}
