package nastavnik.pairing.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import nastavnik.events.Side;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.Terms;
import nastavnik.pairing.policy.Policies;
import nastavnik.pairing.policy.Text;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.rights.Organisations;
import nastavnik.platform.web.Problems;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For people without an account: open a link, see what is asked, answer. */
@RestController
class AgreementController {

    private static final String SESSION = "Agreement-Session";

    private final Doorkeeper doorkeeper;
    private final AnswerByLink answerByLink;
    private final AggregateStore<Pair> pairs;
    private final Policies policies;
    private final Organisations organisations;
    private final Problems problems;

    AgreementController(
            Doorkeeper doorkeeper,
            AnswerByLink answerByLink,
            AggregateStore<Pair> pairs,
            Policies policies,
            Organisations organisations,
            Problems problems) {
        this.doorkeeper = doorkeeper;
        this.answerByLink = answerByLink;
        this.pairs = pairs;
        this.policies = policies;
        this.organisations = organisations;
        this.problems = problems;
    }

    record Opening(@NotBlank @Size(max = 100) String token) {}

    record Answering(Link.@NotNull Answer answer, @NotNull Integer born) {}

    record Answered(Link.Answer answer) {}

    /**
     * What is asked, without names.
     *
     * @param awaited whether the answer still decides anything
     */
    record Question(
            Side side,
            Link.Signer signer,
            String form,
            @Nullable Text formTitle,
            String organisation,
            @Nullable String organisationName,
            String cycle,
            int members,
            boolean awaited,
            Link.@Nullable Answer answer) {}

    @PostMapping("/agreement-sessions")
    @ResponseStatus(HttpStatus.CREATED)
    Doorkeeper.Opened open(@RequestBody @Valid Opening opening) {
        return doorkeeper.open(opening.token());
    }

    @GetMapping("/agreement")
    Question question(@RequestHeader(SESSION) String session) {
        Link link = doorkeeper.link(session);
        Pair pair = pairs.get(link.pair()).state();
        Terms terms = pair.dossier().terms();
        return new Question(
                link.side(),
                link.signer(),
                terms.form(),
                policies.current().form(terms.form()).map(form -> form.title()).orElse(null),
                terms.organisation(),
                organisations.find(terms.organisation()).map(o -> o.shortName()).orElse(null),
                terms.cycle(),
                pair.team().open().size(),
                pair.awaits(link.participant()),
                link.answer());
    }

    @PostMapping("/agreement")
    Answered answer(
            @RequestHeader(SESSION) String session, @RequestBody @Valid Answering answering) {
        Link link = doorkeeper.link(session);
        answerByLink.handle(new AnswerByLink.Command(link, answering.answer(), answering.born()));
        return new Answered(answering.answer());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(LinkProblem problem) {
        var answer = ResponseEntity.status(problem.status());
        if (problem.status() == HttpStatus.TOO_MANY_REQUESTS) {
            answer.header("Retry-After", "60");
        }
        return answer.body(problems.of(problem.status(), problem.name()));
    }
}
