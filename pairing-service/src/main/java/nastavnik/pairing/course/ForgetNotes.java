package nastavnik.pairing.course;

import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.PairFields;
import nastavnik.pairing.participants.Forgetting;
import nastavnik.platform.aggregate.AggregateStore;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Takes the notes out of the pairs an erased person is or was in, ended ones too. */
@Component
class ForgetNotes implements Forgetting {

    private final AggregateStore<Pair> pairs;

    ForgetNotes(AggregateStore<Pair> pairs) {
        this.pairs = pairs;
    }

    @Override
    public void forget(Collection<String> names, LocalDate on) {
        Set<String> theirs = new TreeSet<>();
        pairs.each(PairFields.of(names), pair -> theirs.add(pair.id()));
        theirs.forEach(pair -> pairs.change(pair, now -> now.state().forgetWords(on)));
    }
}
