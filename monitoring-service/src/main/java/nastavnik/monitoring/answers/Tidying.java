package nastavnik.monitoring.answers;

import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;

/** Destroys sessions that are over and drafts whose last day has passed. */
@Component
class Tidying {

    private final Records<AnswerSession> sessions;
    private final Drafts drafts;
    private final Clock clock;

    Tidying(Records<AnswerSession> sessionRecords, Drafts drafts, Clock clock) {
        this.sessions = sessionRecords;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${nastavnik.monitoring.tidying:PT10M}",
            fixedDelayString = "${nastavnik.monitoring.tidying:PT10M}")
    void run() {
        sessions.removeAll(Filter.to("until", clock.instant()));
        drafts.forgetBefore(LocalDate.now(clock));
    }
}
