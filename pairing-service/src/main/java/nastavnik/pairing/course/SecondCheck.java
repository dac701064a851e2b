package nastavnik.pairing.course;

import nastavnik.events.PairEvent.MentorChanged;
import nastavnik.pairing.gates.Gates;
import nastavnik.pairing.pair.Member;
import nastavnik.pairing.pair.Mentor;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.PairFields;
import nastavnik.pairing.pair.TakenBack;
import nastavnik.pairing.pair.Terms;
import nastavnik.pairing.participants.Participant;
import nastavnik.pairing.participants.People;
import nastavnik.pairing.places.Places;
import nastavnik.platform.acting.Acting;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Looks again, after a save, at what was looked at before it. What the save added and no longer may
 * be is taken back; whoever may not be in a pair at all, because a consent was revoked in between,
 * leaves it. And every morning at everybody, for whoever's last day has passed: a departure told
 * beforehand ends nothing before.
 */
@Component
public class SecondCheck {

    private final AggregateStore<Pair> pairs;
    private final People people;
    private final SecondLook look;
    private final Places places;
    private final Gates gates;
    private final Clock clock;

    SecondCheck(
            AggregateStore<Pair> pairs,
            People people,
            SecondLook look,
            Places places,
            Gates gates,
            Clock clock) {
        this.pairs = pairs;
        this.people = people;
        this.look = look;
        this.places = places;
        this.gates = gates;
        this.clock = clock;
    }

    /** {@code since}: the first line of the pair's history that is not checked yet. */
    public void check(Stored<Pair> saved, long since) {
        Stored<Pair> now = saved;
        for (long line = since; line <= saved.revision() && isOpen(now); line++) {
            Optional<String> rule = look.broken(now.state(), line);
            if (rule.isPresent()) {
                takeBack(saved.id(), new TakenBack(line, rule.get()));
                now = pairs.get(saved.id());
            }
        }
        lost(now);
    }

    private static boolean isOpen(Stored<Pair> pair) {
        return pair.state() instanceof Pair.Open;
    }

    private void takeBack(String pair, TakenBack why) {
        Stored<Pair> now = pairs.get(pair);
        boolean mentor = now.state().dossier().act(why.revision()).is(MentorChanged.class);
        if (!mentor || !isOpen(now) || !formerLeadsAgain(now, why)) {
            pairs.change(pair, found -> found.state().takeBack(why, today()));
        }
    }

    /** Whether the mentor before could be given back: still may lead, and still has the places. */
    private boolean formerLeadsAgain(Stored<Pair> pair, TakenBack why) {
        Mentor former = pair.state().team().former().orElse(null);
        if (former == null || lost(former.participant(), former.organisation()).isPresent()) {
            return false;
        }
        Terms terms = pair.state().dossier().terms();
        List<String> mentees =
                pair.state().team().open().stream().map(Member::participant).toList();
        try {
            gates.beforeOrder(terms, former.participant(), mentees);
            places.taking(
                    pair.id(),
                    terms,
                    former.participant(),
                    mentees,
                    numbers ->
                            pairs.save(pair, pair.state().giveMentorBack(numbers, why, today())));
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    /** Ends the memberships of those who may not be there. */
    private void lost(Stored<Pair> pair) {
        if (!isOpen(pair)) {
            return;
        }
        Mentor mentor = pair.state().team().mentor();
        end(pair.id(), mentor.participant(), mentor.organisation());
        for (Member member : pair.state().team().open()) {
            end(pair.id(), member.participant(), member.organisation());
        }
    }

    private void end(String pair, String participant, String organisation) {
        lost(participant, organisation)
                .ifPresent(
                        lost ->
                                pairs.change(
                                        pair,
                                        now ->
                                                now.state()
                                                        .end(
                                                                participant,
                                                                organisation,
                                                                lost.on(),
                                                                lost.reason())));
    }

    private Optional<Participant.Lost> lost(String participant, String organisation) {
        return people.find(participant).flatMap(person -> person.lost(organisation, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Scheduled(cron = "0 5 1 * * *", zone = "${nastavnik.region.time-zone}")
    void everyMorning() {
        Acting.asSystem("daily-check", () -> pairs.each(PairFields.open(), this::lost));
    }
}
