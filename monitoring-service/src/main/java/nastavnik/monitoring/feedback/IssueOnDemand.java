package nastavnik.monitoring.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import nastavnik.events.PairStatus;
import nastavnik.events.Stage;
import nastavnik.monitoring.pairs.Pair;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.replica.Keyed;
import nastavnik.platform.replica.Replica;
import nastavnik.platform.store.Filter;
import nastavnik.platform.web.BadInput;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A curator asks now, for some pairs of a school or for all that run. */
@Component
class IssueOnDemand {

    private static final int MOST_PAIRS = 5_000;
    private static final int DAYS_TO_ANSWER = 30;
    private static final int LONGEST_TERM = 366;

    /**
     * What a curator wants.
     *
     * @param pairs none: all of the organisation that are in force
     * @param until last day for an answer; none: in 30 days
     */
    record Command(
            @NotBlank String organisation,
            @NotNull Stage stage,
            @Nullable @Size(min = 1, max = 1_000) List<@NotBlank String> pairs,
            @Nullable LocalDate until) {}

    private final IssueFeedback issue;
    private final Replica<Pair> pairs;
    private final Clock clock;

    IssueOnDemand(IssueFeedback issue, Replica<Pair> pairs, Clock clock) {
        this.issue = issue;
        this.pairs = pairs;
        this.clock = clock;
    }

    /** The pairs meant. */
    List<String> pairs(Command command) {
        if (command.pairs() != null) {
            return command.pairs().stream().distinct().toList();
        }
        Filter running =
                Filter.is("organisation", command.organisation())
                        .and(Filter.in("status", List.of(PairStatus.ACTIVE, PairStatus.SUSPENDED)));
        return pairs.list(running, MOST_PAIRS).stream().map(Keyed::id).toList();
    }

    /** Asks everybody of one pair. */
    List<Stored<Feedback>> issue(Command command, String id) {
        LocalDate today = LocalDate.now(clock);
        Pair pair = pairs.get(id);
        if (!pair.organisation().equals(command.organisation())) {
            throw new NotFound();
        }
        return issue.handle(
                new IssueFeedback.Command(id, pair, command.stage(), today, until(command)));
    }

    /** The last day for an answer; neither past nor further than a year. */
    LocalDate until(Command command) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until =
                command.until() == null ? today.plusDays(DAYS_TO_ANSWER) : command.until();
        if (until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_TERM))) {
            throw BadInput.at("/until", "until-out-of-range");
        }
        return until;
    }
}
