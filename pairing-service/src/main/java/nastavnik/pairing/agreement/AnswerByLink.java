package nastavnik.pairing.agreement;

import nastavnik.events.LeavingReason;
import nastavnik.events.Side;
import nastavnik.pairing.agreement.Link.Answer;
import nastavnik.pairing.pair.Agreement;
import nastavnik.pairing.pair.Grounds;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.participants.People;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;

import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody answers by a personal link. The answer is kept with the link first, so that a repeat
 * finishes what a crash interrupted; the yes counts when everybody who must has said it.
 */
@Service
class AnswerByLink {

    private static final int TRIES = 5;
    private static final int MANY = 100;

    private final AggregateStore<Pair> pairs;
    private final Records<Link> links;
    private final People people;
    private final RecordAgreement recordAgreement;
    private final Clock clock;

    AnswerByLink(
            AggregateStore<Pair> pairs,
            Records<Link> links,
            People people,
            RecordAgreement recordAgreement,
            Clock clock) {
        this.pairs = pairs;
        this.links = links;
        this.people = people;
        this.recordAgreement = recordAgreement;
        this.clock = clock;
    }

    /** {@code born}: year of birth of the pair's person; a representative gives the child's. */
    record Command(Link link, Answer answer, int born) {}

    void handle(Command command) {
        Link link = command.link();
        verify(link, command.born());
        links.update(link.id(), now -> answered(now, command.answer()));
        if (command.answer() == Answer.NO) {
            decline(link);
        } else if (everybodySaidYes(link)) {
            recordAgreement.handle(
                    new RecordAgreement.Command(
                            link.pair(),
                            List.of(link.participant()),
                            new Agreement(LocalDate.now(clock), Agreement.Method.LINK)));
        }
    }

    /** A try is counted before it is compared, so that many at once are no more tries than one. */
    private void verify(Link link, int born) {
        links.update(link.id(), AnswerByLink::tried);
        if (people.get(link.participant()).born() != born) {
            throw new Refusal("birth-year-differs");
        }
        links.update(link.id(), Link::guessedRight);
    }

    private static Link tried(Link now) {
        if (now.wrong() >= TRIES) {
            throw LinkProblem.tooMany();
        }
        return now.guessedWrong();
    }

    /** Of two answers at once the first counts; where paper was faster, the curator changes it. */
    private Link answered(Link now, Answer answer) {
        boolean waits = pairs.get(now.pair()).state().team().waiting().contains(now.participant());
        if (now.answer() == null ? !waits : now.answer() != answer) {
            throw new Refusal("already-answered");
        }
        return now.answered(answer);
    }

    private boolean everybodySaidYes(Link link) {
        List<Link> answers =
                links.list(
                        Filter.is("pair", link.pair())
                                .and(Filter.is("participant", link.participant()))
                                .and(Filter.is("answer", Answer.YES)),
                        MANY);
        return IssueLinks.signers(minor(link)).stream()
                .allMatch(signer -> answers.stream().anyMatch(a -> a.signer() == signer));
    }

    private boolean minor(Link link) {
        var team = pairs.get(link.pair()).state().team();
        return link.side() == Side.MENTOR
                ? team.mentor().minor()
                : team.open(link.participant()).map(member -> member.minor()).orElse(true);
    }

    private void decline(Link link) {
        LocalDate today = LocalDate.now(clock);
        pairs.change(
                link.pair(),
                now ->
                        link.side() == Side.MENTOR
                                ? now.state().decline(today, LeavingReason.BY_MENTOR, Grounds.NONE)
                                : now.state()
                                        .leave(
                                                link.participant(),
                                                today,
                                                LeavingReason.BY_MENTEE,
                                                Grounds.NONE));
    }
}
