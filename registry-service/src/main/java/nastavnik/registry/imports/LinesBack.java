package nastavnik.registry.imports;

import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Stored;
import nastavnik.registry.imports.TakenBack.Reason;
import nastavnik.registry.imports.TakenBack.What;
import nastavnik.registry.imprint.Deed;
import nastavnik.registry.imprint.Imprint;
import nastavnik.registry.participant.Known;
import nastavnik.registry.participant.Participant;
import nastavnik.registry.preliminary.Amendments;
import nastavnik.registry.preliminary.Preliminaries;
import nastavnik.registry.preliminary.Preliminary;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Takes back what a row did to a line of the preliminary list, while the line is as it left it. */
@Component
class LinesBack {

    private final AggregateStore<Participant> participants;
    private final Preliminaries preliminaries;
    private final Amendments amendments;
    private final Clock clock;

    LinesBack(
            AggregateStore<Participant> participants,
            Preliminaries preliminaries,
            Amendments amendments,
            Clock clock) {
        this.participants = participants;
        this.preliminaries = preliminaries;
        this.amendments = amendments;
        this.clock = clock;
    }

    TakenBack listed(Imprint imprint, Deed.Listed deed) {
        Optional<Preliminary> now = line(imprint);
        if (now.isEmpty()) {
            return gone(imprint, What.REMOVED);
        }
        return amendments.isSame(now.get(), deed.after()) && amendments.remove(now.get())
                ? TakenBack.of(imprint, What.REMOVED)
                : TakenBack.left(imprint, Reason.CHANGED);
    }

    TakenBack revised(Imprint imprint, Deed.Revised deed) {
        Optional<Preliminary> now = line(imprint);
        if (now.isEmpty()) {
            return gone(imprint, What.NOTHING);
        }
        boolean restored =
                amendments.isSame(now.get(), deed.before())
                        || (amendments.isSame(now.get(), deed.after())
                                && amendments.putBack(now.get(), deed.before()));
        return restored
                ? TakenBack.of(imprint, What.RESTORED)
                : TakenBack.left(imprint, Reason.CHANGED);
    }

    private Optional<Preliminary> line(Imprint imprint) {
        return preliminaries.find(imprint.person(), LocalDate.now(clock));
    }

    private TakenBack gone(Imprint imprint, What otherwise) {
        return participants
                        .find(imprint.person())
                        .map(Stored::state)
                        .filter(Known.class::isInstance)
                        .isPresent()
                ? TakenBack.left(imprint, Reason.CONSENTED)
                : TakenBack.of(imprint, otherwise);
    }
}
