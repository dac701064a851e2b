package nastavnik.reporting.facts;

import nastavnik.events.CoverageTargetEvent;
import nastavnik.events.CoverageTargetState;
import nastavnik.reporting.columns.Roster;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** What municipalities decided about their coverage plans. */
public final class Targets extends Family<CoverageTargetEvent> {

    private final Map<String, CoverageTargetState> targets = new HashMap<>();

    Targets() {
        super(CoverageTargetEvent.class, new Roster());
    }

    /** The plan of a municipality. */
    public Optional<CoverageTargetState> of(String municipality) {
        return Optional.ofNullable(targets.get(municipality));
    }

    @Override
    void take(int id, CoverageTargetEvent event, Instant recorded) {
        targets.put(roster().id(id), event.target());
    }

    @Override
    void noteChange(int id, Facts facts) {
        // Targets are looked up with every question.
    }

    @Override
    void describe(int id, StringJoiner words) {
        words.add(String.valueOf(of(roster().id(id))));
    }
}
