package nastavnik.pairing.course;

import nastavnik.events.EventTypes;
import nastavnik.events.LeavingReason;
import nastavnik.events.PairEvent;
import nastavnik.pairing.pair.Act;
import nastavnik.pairing.pair.Order;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.TakenBack;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.audit.AuditLog;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What happened to a pair and why: its own lines, one for each revision, with who and when from the
 * audit.
 */
@Component
class History {

    private final AuditLog audit;

    History(AuditLog audit) {
        this.audit = audit;
    }

    /**
     * One event.
     *
     * @param at when it was recorded; not yet known for the moment an event takes to be told
     * @param role of whoever gave the command
     * @param takenBack the earlier entry the second check undid by this one, and by which rule
     * @param cause reference of the event that caused it, such as a revoked consent
     */
    record Entry(
            long revision,
            String type,
            LocalDate on,
            @Nullable Instant at,
            @Nullable String role,
            @Nullable String cause,
            @Nullable String participant,
            @Nullable LeavingReason reason,
            @Nullable Order order,
            @Nullable String note,
            @Nullable TakenBack takenBack) {}

    record Entries(List<Entry> items) {}

    Entries of(Stored<Pair> pair) {
        Map<Long, AuditLog.Done> done = audit.done(EventTypes.topicOf(PairEvent.class), pair.id());
        List<Act> acts = pair.state().dossier().acts();
        List<Entry> entries = new ArrayList<>(acts.size());
        for (int line = 0; line < acts.size(); line++) {
            entries.add(entry(line + 1L, acts.get(line), done.get(line + 1L)));
        }
        return new Entries(entries);
    }

    private static Entry entry(long revision, Act act, AuditLog.@Nullable Done done) {
        return new Entry(
                revision,
                act.type(),
                act.on(),
                done == null ? null : done.at(),
                done == null ? null : done.role(),
                done == null ? null : done.cause(),
                act.participant(),
                act.reason(),
                act.order(),
                act.note(),
                act.takenBack());
    }
}
