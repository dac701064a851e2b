package nastavnik.pairing.runs;

import nastavnik.pairing.participants.Forgetting;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Takes the reasons out of the proposals an erased person was rejected in; that it was, stays. */
@Component
class ForgetReasons implements Forgetting {

    private final Records<Proposal> proposals;

    ForgetReasons(Records<Proposal> proposals) {
        this.proposals = proposals;
    }

    @Override
    public void forget(Collection<String> names, LocalDate on) {
        Set<String> rows = new TreeSet<>();
        Filter theirs =
                Filter.any(
                        Filter.in("mentee", names),
                        Filter.in("mentor", names),
                        Filter.in("first", names));
        proposals.each(
                theirs,
                row -> {
                    if (row.reason() != null) {
                        rows.add(row.id());
                    }
                });
        rows.forEach(row -> proposals.update(row, Proposal::withoutReason));
    }
}
