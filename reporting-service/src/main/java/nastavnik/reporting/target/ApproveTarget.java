package nastavnik.reporting.target;

import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Stored;

import org.springframework.stereotype.Service;

import java.time.LocalDate;

/** Approves the plan by the head of the municipality's education. */
@Service
class ApproveTarget {

    record Command(String municipality, ExpectedRevision expected, LocalDate on) {}

    private final AggregateStore<CoverageTarget> targets;

    ApproveTarget(AggregateStore<CoverageTarget> targets) {
        this.targets = targets;
    }

    Stored<CoverageTarget> handle(Command command) {
        Stored<CoverageTarget> before = targets.get(command.municipality(), command.expected());
        return targets.save(before, before.state().approve(command.on()));
    }
}
