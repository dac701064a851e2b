package nastavnik.monitoring.feedback;

import nastavnik.events.PairStatus;
import nastavnik.events.Stage;
import nastavnik.monitoring.pairs.Pair;
import nastavnik.platform.acting.Acting;
import nastavnik.platform.replica.Keyed;
import nastavnik.platform.replica.Replica;
import nastavnik.platform.store.Filter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Every morning: the exit questionnaire goes out two weeks before a pair's last day. Whoever has it
 * already keeps it, so any number of instances may run this, and a missed morning is made up for.
 */
@Component
class DailyIssue {

    private static final Logger LOG = LoggerFactory.getLogger(DailyIssue.class);
    private static final int DAYS_BEFORE_THE_END = 14;
    private static final int DAYS_AFTER_THE_END = 14;

    private final Replica<Pair> pairs;
    private final IssueFeedback issue;
    private final FirstNames firstNames;
    private final Clock clock;

    DailyIssue(Replica<Pair> pairs, IssueFeedback issue, FirstNames firstNames, Clock clock) {
        this.pairs = pairs;
        this.issue = issue;
        this.firstNames = firstNames;
        this.clock = clock;
    }

    @Scheduled(
            cron = "${nastavnik.monitoring.daily:0 30 5 * * *}",
            zone = "${nastavnik.region.time-zone:UTC}")
    void run() {
        Acting.asSystem("exit questionnaires", () -> run(LocalDate.now(clock)));
    }

    void run(LocalDate today) {
        firstNames.forgetBefore(today);
        Filter ending =
                Filter.all(
                        Filter.in("status", List.of(PairStatus.ACTIVE, PairStatus.SUSPENDED)),
                        Filter.from("until", today),
                        Filter.to("until", today.plusDays(DAYS_BEFORE_THE_END)));
        pairs.each(ending, pair -> issue(pair, today));
    }

    private void issue(Keyed<Pair> pair, LocalDate today) {
        LocalDate end = pair.state().until() == null ? today : pair.state().until();
        LocalDate until = end.plusDays(DAYS_AFTER_THE_END);
        try {
            issue.handle(
                    new IssueFeedback.Command(pair.id(), pair.state(), Stage.AFTER, today, until));
        } catch (RuntimeException e) {
            // One pair must not keep the others waiting; tomorrow it is tried again.
            LOG.warn("No exit questionnaire for pair {} today", pair.id(), e);
        }
    }
}
