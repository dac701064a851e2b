package nastavnik.pairing.runs;

import nastavnik.pairing.matching.MatchingEngine;
import nastavnik.pairing.matching.result.MatchingResult;
import nastavnik.pairing.matching.result.ProposedPair;
import nastavnik.pairing.matching.result.RuleCount;
import nastavnik.pairing.matching.result.Unmatched;
import nastavnik.pairing.policy.Form;
import nastavnik.pairing.policy.Policies;
import nastavnik.pairing.policy.Policy;
import nastavnik.pairing.policy.Rulebook;
import nastavnik.platform.store.Records;

import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Asks the engine and keeps its answer: first the rows, then the run that says they are whole. */
@Service
class StartRun {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Policies policies;
    private final Question question;
    private final Records<Run> runs;
    private final Records<RunInput> inputs;
    private final Records<Proposal> proposals;
    private final Records<Alone> unmatched;
    private final Clock clock;
    private final MatchingEngine engine = new MatchingEngine();

    StartRun(
            Policies policies,
            Question question,
            Records<Run> runs,
            Records<RunInput> inputs,
            Records<Proposal> proposals,
            Records<Alone> unmatched,
            Clock clock) {
        this.policies = policies;
        this.question = question;
        this.runs = runs;
        this.inputs = inputs;
        this.proposals = proposals;
        this.unmatched = unmatched;
        this.clock = clock;
    }

    /** {@code forms} empty: all of the dictionary. */
    record Command(String id, String organisation, String cycle, List<String> forms) {}

    Run handle(Command command) {
        return runs.find(command.id()).orElseGet(() -> solved(command));
    }

    private Run solved(Command command) {
        Policy policy = policies.current();
        LocalDate day = LocalDate.now(clock);
        Set<String> forms = new TreeSet<>(command.forms());
        forms.forEach(policy::known);
        if (forms.isEmpty()) {
            policy.forms().stream().map(Form::code).forEach(forms::add);
        }
        Question.Asked asked =
                question.of(command.organisation(), command.cycle(), forms, policy, day);
        MatchingResult result =
                new Patience(PATIENCE, clock)
                        .with(control -> engine.solve(asked.problem(), control));
        inputs.put(command.id(), new RunInput(command.id(), asked.problem()));
        keep(command.id(), result, asked.unnamed());
        Run run = run(command, policy, day, List.copyOf(forms), asked, result);
        runs.putIfAbsent(run.id(), run);
        return run;
    }

    private void keep(String run, MatchingResult result, Map<String, Set<String>> unnamed) {
        int row = 0;
        for (ProposedPair pair : result.pairs()) {
            Proposal proposal = proposal(id(run, row++), run, pair);
            proposals.put(proposal.id(), proposal);
        }
        for (Unmatched person : result.unmatched()) {
            Alone alone = alone(id(run, row++), run, person);
            unmatched.put(alone.id(), alone);
        }
        for (Map.Entry<String, Set<String>> person : unnamed.entrySet()) {
            String id = id(run, row++);
            unmatched.put(id, Alone.withoutForm(id, run, person.getKey(), person.getValue()));
        }
    }

    /** Rows sort as the engine gave them. */
    private static String id(String run, int row) {
        return "%s-%06d".formatted(run, row);
    }

    private static Proposal proposal(String id, String run, ProposedPair pair) {
        return new Proposal(
                id,
                run,
                pair.mentee(),
                pair.mentor(),
                pair.form(),
                pair.group(),
                pair.score(),
                pair.best(),
                pair.parts(),
                Proposal.Status.PROPOSED,
                null,
                null,
                null);
    }

    private static Alone alone(String id, String run, Unmatched person) {
        return new Alone(
                id,
                run,
                person.mentee(),
                person.form(),
                Alone.Reason.of(person.reason()),
                person.considered(),
                person.candidates(),
                person.own().stream().map(Rulebook::name).toList(),
                person.rules().stream()
                        .map(
                                rule ->
                                        new RuleCount(
                                                Rulebook.name(rule.rule()),
                                                rule.blocks(),
                                                rule.aloneBlocks()))
                        .toList(),
                person.places(),
                null);
    }

    private static Run run(
            Command command,
            Policy policy,
            LocalDate day,
            List<String> forms,
            Question.Asked asked,
            MatchingResult result) {
        var figures = result.figures();
        return new Run(
                command.id(),
                command.organisation(),
                command.cycle(),
                forms,
                Run.Status.FINISHED,
                day,
                policy.version(),
                asked.readTo(),
                result.inputHash(),
                figures.wishes(),
                figures.frozen(),
                figures.matched(),
                figures.unmatchedByRules(),
                figures.unmatchedByPlaces(),
                asked.unnamed().size(),
                Quality.of(figures),
                result.certificate(),
                result.loads());
    }
}
