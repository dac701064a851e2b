package nastavnik.pairing.course;

import nastavnik.pairing.pair.Member;
import nastavnik.pairing.pair.Mentor;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.PairFields;
import nastavnik.pairing.participants.People;
import nastavnik.platform.acting.Acting;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Stored;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;

/**
 * Looks again, after a save, at what was looked at before it: a consent revoked in between would
 * otherwise leave somebody in a pair. And every morning at everybody, for whoever's last day has
 * passed.
 */
@Component
public class SecondCheck {

    private final AggregateStore<Pair> pairs;
    private final People people;
    private final Clock clock;

    SecondCheck(AggregateStore<Pair> pairs, People people, Clock clock) {
        this.pairs = pairs;
        this.people = people;
        this.clock = clock;
    }

    /** Ends the memberships of those who may not be there. */
    public void check(Stored<Pair> saved) {
        if (!(saved.state() instanceof Pair.Open)) {
            return;
        }
        Mentor mentor = saved.state().team().mentor();
        check(saved.id(), mentor.participant(), mentor.organisation());
        for (Member member : saved.state().team().open()) {
            check(saved.id(), member.participant(), member.organisation());
        }
    }

    private void check(String pair, String participant, String organisation) {
        LocalDate today = LocalDate.now(clock);
        people.find(participant)
                .flatMap(person -> person.lost(organisation, today))
                .ifPresent(
                        reason ->
                                pairs.change(
                                        pair,
                                        now ->
                                                now.state()
                                                        .end(
                                                                participant,
                                                                organisation,
                                                                today,
                                                                reason)));
    }

    @Scheduled(cron = "0 5 1 * * *", zone = "${nastavnik.region.time-zone}")
    void everyMorning() {
        Acting.asSystem("daily-check", () -> pairs.each(PairFields.open(), this::check));
    }
}
