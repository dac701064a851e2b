package nastavnik.pairing.pair;

import nastavnik.events.PairEvent.PairCorrected;
import nastavnik.platform.aggregate.Change;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Takes the words people wrote out of a pair's history; its lines, days and orders stay. Told as a
 * correction of the first line that had words, for nothing changes without an event; the public
 * state is as before.
 */
final class Forgetting {

    private Forgetting() {}

    static Change<Pair> words(Pair pair, LocalDate on) {
        Optional<Long> first = pair.dossier().firstLineWithWords();
        if (first.isEmpty()) {
            return Change.none(pair);
        }
        Pair wordless = pair.with(pair.dossier().withoutWords());
        return Told.by(wordless, new PairCorrected(first.get(), on, wordless.state()));
    }
}
