package nastavnik.reporting.arrival;

import nastavnik.events.Envelope;
import nastavnik.reporting.arrival.Parked.Reason;
import nastavnik.reporting.columns.Roster;
import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.facts.Family;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lets each aggregate's events in once and in order. What cannot be taken in is parked, and what
 * follows it waits for it; all other aggregates go on. Nothing is passed over silently.
 */
final class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    /** The first event that could not be taken in, and what waits behind it, by revision. */
    private record Waiting(Parked parked, SortedMap<Long, Arrived> behind) {}

    private final Facts facts;
    private final Map<String, Waiting> waiting = new TreeMap<>();

    Arrivals(Facts facts) {
        this.facts = facts;
    }

    void take(Arrived arrived) {
        Envelope envelope = arrived.envelope();
        Family<?> family = facts.family(arrived.entry().topic()).orElseThrow();
        if (envelope == null) {
            park(arrived, Reason.UNREADABLE);
            return;
        }
        Roster roster = family.roster();
        int aggregate = roster.number(arrived.subject());
        long seen = roster.revision(aggregate);
        if (envelope.revision() > seen + 1) {
            park(arrived, Reason.GAP);
        } else if (envelope.revision() == seen + 1 && fold(family, aggregate, arrived)) {
            goOn(family, aggregate, arrived);
        }
    }

    List<Parked> parked() {
        return new ArrayList<>(waiting.values().stream().map(Waiting::parked).toList());
    }

    int count() {
        return waiting.size();
    }

    private boolean fold(Family<?> family, int aggregate, Arrived arrived) {
        Envelope envelope = Objects.requireNonNull(arrived.envelope());
        try {
            family.fold(aggregate, envelope.data(), envelope.time(), facts);
            family.roster().revise(aggregate, envelope.revision());
            return true;
        } catch (RuntimeException e) {
            LOG.warn(
                    "Cannot fold {} at {}-{}:{}: {}",
                    envelope.type(),
                    arrived.entry().topic(),
                    arrived.entry().partition(),
                    arrived.entry().offset(),
                    e.getClass().getSimpleName());
            park(arrived, Reason.UNFOLDABLE);
            return false;
        }
    }

    /** The next event came: whatever waited for it follows, as far as there is no other gap. */
    private void goOn(Family<?> family, int aggregate, Arrived arrived) {
        Waiting stopped = waiting.get(key(arrived));
        if (stopped == null) {
            return;
        }
        SortedMap<Long, Arrived> behind = stopped.behind();
        Roster roster = family.roster();
        Arrived next = behind.remove(roster.revision(aggregate) + 1);
        while (next != null && fold(family, aggregate, next)) {
            next = behind.remove(roster.revision(aggregate) + 1);
        }
        behind.headMap(roster.revision(aggregate) + 1).clear();
        if (behind.isEmpty()) {
            waiting.remove(key(arrived));
        }
    }

    private void park(Arrived arrived, Reason reason) {
        Waiting stopped =
                waiting.computeIfAbsent(
                        key(arrived), _ -> new Waiting(arrived.parked(reason), new TreeMap<>()));
        Envelope envelope = arrived.envelope();
        if (envelope != null) {
            stopped.behind().put(envelope.revision(), arrived);
        }
    }

    private static String key(Arrived arrived) {
        return arrived.entry().topic() + "/" + arrived.subject();
    }
}
