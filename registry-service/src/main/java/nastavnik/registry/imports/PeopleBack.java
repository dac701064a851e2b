package nastavnik.registry.imports;

import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.StaleRevision;
import nastavnik.platform.aggregate.Stored;
import nastavnik.registry.card.Recognitions;
import nastavnik.registry.imports.TakenBack.Reason;
import nastavnik.registry.imports.TakenBack.What;
import nastavnik.registry.imprint.Deed;
import nastavnik.registry.imprint.Imprint;
import nastavnik.registry.pairs.Pairs;
import nastavnik.registry.participant.Known;
import nastavnik.registry.participant.Participant;
import nastavnik.registry.people.Cards;
import nastavnik.registry.preliminary.Amendments;
import nastavnik.registry.preliminary.Preliminaries;
import nastavnik.registry.preliminary.Preliminary;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Takes back what a row did to a participant: one change, made only while the person is as the row
 * left them. Whoever was added is erased, whoever was changed is as before.
 */
@Component
class PeopleBack {

    private static final int ATTEMPTS = 5;

    private final AggregateStore<Participant> participants;
    private final Pairs pairs;
    private final Cards cards;
    private final Recognitions recognitions;
    private final Preliminaries preliminaries;
    private final Amendments amendments;
    private final Clock clock;

    PeopleBack(
            AggregateStore<Participant> participants,
            Pairs pairs,
            Cards cards,
            Recognitions recognitions,
            Preliminaries preliminaries,
            Amendments amendments,
            Clock clock) {
        this.participants = participants;
        this.pairs = pairs;
        this.cards = cards;
        this.recognitions = recognitions;
        this.preliminaries = preliminaries;
        this.amendments = amendments;
        this.clock = clock;
    }

    /** What to do about a person as they are now; no change where there is nothing to be done. */
    private record Verdict(TakenBack said, @Nullable Change<Participant> change) {}

    private interface Decision {
        Verdict decide(Stored<Participant> now);
    }

    TakenBack registered(Imprint imprint, Deed.Registered deed, String organisation) {
        Preliminary line = deed.line();
        TakenBack gone = TakenBack.of(imprint, line == null ? What.REMOVED : What.RESTORED);
        TakenBack said =
                decided(
                        imprint,
                        now ->
                                now.state() instanceof Participant.Erased
                                        ? new Verdict(gone, null)
                                        : unregister(now, imprint, deed, gone, organisation));
        if (said.equals(gone)) {
            // After the erasure, so that a repeat finds the way here: it is erased already.
            recognitions.forget(imprint.person());
            preliminaries.clear(imprint.person());
            if (line != null) {
                amendments.restore(line, deed.instead());
            }
        }
        return said;
    }

    private Verdict unregister(
            Stored<Participant> now,
            Imprint imprint,
            Deed.Registered deed,
            TakenBack gone,
            String organisation) {
        Optional<Reason> why = reason(now, deed.after(), true);
        return why.isPresent()
                ? new Verdict(TakenBack.left(imprint, why.get()), null)
                : new Verdict(gone, now.state().known().neverWas(today(), organisation));
    }

    TakenBack changed(Imprint imprint, Deed.Changed deed, String organisation) {
        return decided(imprint, now -> putBack(now, imprint, deed, organisation));
    }

    private Verdict putBack(
            Stored<Participant> now, Imprint imprint, Deed.Changed deed, String organisation) {
        TakenBack restored = TakenBack.of(imprint, What.RESTORED);
        if (isSame(now, deed.before())) {
            return new Verdict(restored, null);
        }
        boolean told = !deed.before().told().equals(deed.after().told());
        Optional<Reason> why = reason(now, deed.after(), told);
        if (why.isPresent()) {
            return new Verdict(TakenBack.left(imprint, why.get()), null);
        }
        Known before = deed.before().known();
        return new Verdict(
                restored,
                now.state()
                        .known()
                        .backTo(before, deed.first(), deed.last(), today(), organisation));
    }

    private TakenBack decided(Imprint imprint, Decision decision) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Stored<Participant>> now = participants.find(imprint.person());
            if (now.isEmpty()) {
                return TakenBack.of(imprint, What.NOTHING);
            }
            Verdict verdict = decision.decide(now.get());
            if (verdict.change() == null || saved(now.get(), verdict.change())) {
                return verdict.said();
            }
        }
        return TakenBack.left(imprint, Reason.CHANGED);
    }

    private boolean saved(Stored<Participant> before, Change<Participant> change) {
        try {
            participants.save(before, change);
            return true;
        } catch (StaleRevision e) {
            return false;
        }
    }

    /** A pair stands on what everybody may know of its people: that is not drawn from under it. */
    private Optional<Reason> reason(Stored<Participant> now, Participant after, boolean told) {
        if (!isSame(now, after)) {
            return Optional.of(Reason.CHANGED);
        }
        return told && pairs.has(now.id()) ? Optional.of(Reason.IN_PAIR) : Optional.empty();
    }

    /** Sealing a card anew changes nothing. */
    private boolean isSame(Stored<Participant> now, Participant then) {
        return now.state() instanceof Known one
                && then instanceof Known other
                && one.with(other.card()).equals(other)
                && cards.open(now.id(), one).equals(cards.open(now.id(), other));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
