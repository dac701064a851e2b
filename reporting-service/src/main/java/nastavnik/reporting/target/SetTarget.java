package nastavnik.reporting.target;

import nastavnik.events.CoverageTargetState.Share;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.web.BadInput;

import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides, or decides anew, the shares of a municipality's plan. */
@Service
class SetTarget {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int WHOLE = 1000;

    record Command(
            String municipality,
            ExpectedRevision expected,
            LocalDate baseOn,
            List<Share> shares,
            LocalDate today) {}

    private final AggregateStore<CoverageTarget> targets;

    SetTarget(AggregateStore<CoverageTarget> targets) {
        this.targets = targets;
    }

    Stored<CoverageTarget> handle(Command command) {
        CoverageTarget.Content content = content(command);
        String id = command.municipality();
        if (targets.find(id).isEmpty() && command.expected().revision() == null) {
            return targets.create(id, CoverageTarget.draft(content, command.today()));
        }
        Stored<CoverageTarget> before = targets.get(id, command.expected());
        return targets.save(before, before.state().set(content, command.today()));
    }

    private static CoverageTarget.Content content(Command command) {
        List<Share> shares =
                command.shares().stream().sorted(Comparator.comparingInt(Share::year)).toList();
        Set<Integer> years = new HashSet<>();
        for (int at = 0; at < shares.size(); at++) {
            String pointer = "/shares/" + at;
            fault(shares.get(at), years)
                    .ifPresent(
                            key -> {
                                throw BadInput.at(pointer, key);
                            });
        }
        if (shares.isEmpty()) {
            throw BadInput.at("/shares", "shares");
        }
        return new CoverageTarget.Content(command.municipality(), command.baseOn(), shares);
    }

    private static Optional<String> fault(Share share, Set<Integer> years) {
        if (share.year() < FIRST_YEAR || share.year() > LAST_YEAR) {
            return Optional.of("year");
        }
        if (!years.add(share.year())) {
            return Optional.of("year-twice");
        }
        boolean within = isShare(share.menteesPerMille()) && isShare(share.mentorsPerMille());
        return within ? Optional.empty() : Optional.of("per-mille");
    }

    private static boolean isShare(int perMille) {
        return perMille >= 0 && perMille <= WHOLE;
    }
}
