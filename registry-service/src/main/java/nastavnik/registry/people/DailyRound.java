package nastavnik.registry.people;

import nastavnik.events.AgeGroup;
import nastavnik.platform.acting.Acting;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.store.Filter;
import nastavnik.registry.imprint.Imprints;
import nastavnik.registry.participant.Ages;
import nastavnik.registry.participant.Known;
import nastavnik.registry.participant.Participant;
import nastavnik.registry.participant.Telling;
import nastavnik.registry.preliminary.Preliminaries;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What a day brings by itself: birthdays that matter, consents whose term is over, data whose
 * destruction is due, preliminary lines nobody consented to. Doing it twice changes nothing, so any
 * number of instances may.
 */
@Component
class DailyRound {

    private static final Logger LOG = LoggerFactory.getLogger(DailyRound.class);

    private final AggregateStore<Participant> participants;
    private final Preliminaries preliminaries;
    private final Imprints imprints;
    private final ErasePerson erase;
    private final Cards cards;
    private final Clock clock;

    DailyRound(
            AggregateStore<Participant> participants,
            Preliminaries preliminaries,
            Imprints imprints,
            ErasePerson erase,
            Cards cards,
            Clock clock) {
        this.participants = participants;
        this.preliminaries = preliminaries;
        this.imprints = imprints;
        this.erase = erase;
        this.cards = cards;
        this.clock = clock;
    }

    /** Every hour, so that a service that slept through the night does it in the morning. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void round() {
        Acting.asSystem("daily-round", () -> on(LocalDate.now(clock)));
    }

    void on(LocalDate today) {
        birthdays(AgeGroup.UNDER_14, today);
        birthdays(AgeGroup.FROM_14_TO_17, today);
        each(Filter.to("consents.until", today.minusDays(1)), (id, _) -> expire(id, today));
        each(Filter.to("destructionDue", today), (id, _) -> erase.due(id, today));
        preliminaries.sweep(today);
        imprints.sweep(today);
    }

    private void birthdays(AgeGroup group, LocalDate today) {
        Filter mayLeave =
                Filter.is("ageGroup", group).and(Filter.to("born", Ages.bornToLeave(group, today)));
        each(
                mayLeave,
                (id, known) -> {
                    if (ageOf(id, known, today) != known.ageGroup()) {
                        participants.change(id, stored -> grow(id, stored, today));
                    }
                });
    }

    private Change<Participant> grow(String id, Stored<Participant> stored, LocalDate today) {
        return stored.state() instanceof Known known
                ? known.grow(ageOf(id, known, today), today, known.home())
                : Change.none(stored.state());
    }

    private AgeGroup ageOf(String id, Known known, LocalDate today) {
        return Ages.on(today, known.born(), cards.open(id, known).birthDate());
    }

    private void expire(String id, LocalDate today) {
        participants.change(
                id,
                stored ->
                        stored.state() instanceof Known known
                                ? expired(known, today)
                                : Change.none(stored.state()));
    }

    private static Change<Participant> expired(Known known, LocalDate today) {
        Telling telling = new Telling(Change.none(known));
        known.consents().expiredOn(today).stream()
                .filter(purpose -> telling.now().consents().has(purpose))
                .forEach(purpose -> telling.add(now -> now.revoke(purpose, today, now.home())));
        return telling.change();
    }

    /** One person whose record is at fault must not keep the others from their day. */
    private void each(Filter filter, BiConsumer<String, Known> work) {
        List<Stored<Participant>> found = new ArrayList<>();
        participants.each(filter, found::add);
        for (Stored<Participant> stored : found) {
            try {
                if (stored.state() instanceof Known known) {
                    work.accept(stored.id(), known);
                }
            } catch (RuntimeException e) {
                LOG.error("The daily round failed for participant {}", stored.id(), e);
            }
        }
    }
}
