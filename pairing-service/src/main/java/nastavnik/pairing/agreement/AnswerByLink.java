package nastavnik.pairing.agreement;

import nastavnik.events.Side;
import nastavnik.pairing.agreement.Link.Answer;
import nastavnik.pairing.pair.Agreement;
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
        Link link = said(command);
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

    /**
     * Decided on the link as it is stored, so that two at once count two guesses or one answer.
     * Nothing is kept of an answer to what was decided otherwise: on paper, or by an end.
     */
    private Link said(Command command) {
        Link link = command.link();
        if (link.answer() == null && !pairs.get(link.pair()).state().awaits(link.participant())) {
            throw new Refusal("agreement-is-awaited");
        }
        boolean rightYear = people.get(link.participant()).born() == command.born();
        Link after =
                links.update(link.id(), now -> now.said(command.answer(), rightYear))
                        .orElseThrow(LinkProblem::isVoid);
        if (!rightYear) {
            throw new Refusal("birth-year-differs");
        }
        return after;
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
        pairs.change(link.pair(), now -> now.state().refuse(link.participant(), today));
    }
}
