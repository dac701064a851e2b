package nastavnik.pairing.course;

import jakarta.validation.Valid;

import nastavnik.pairing.pair.Agreement;
import nastavnik.pairing.pair.Correction;
import nastavnik.pairing.pair.Grounds;
import nastavnik.pairing.pair.Pair;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.web.Answers;
import nastavnik.platform.web.Done;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What a curator does to the people of a pair while it lives. */
@RestController
@RequestMapping("/pairs/{id}")
class CourseController {

    private final AggregateStore<Pair> pairs;
    private final PairAccess access;
    private final JoinPair join;
    private final LeavePair leave;
    private final ChangeMentor changeMentor;
    private final ReopenPair reopen;
    private final CorrectPair correct;
    private final Clock clock;

    CourseController(
            AggregateStore<Pair> pairs,
            PairAccess access,
            JoinPair join,
            LeavePair leave,
            ChangeMentor changeMentor,
            ReopenPair reopen,
            CorrectPair correct,
            Clock clock) {
        this.pairs = pairs;
        this.access = access;
        this.join = join;
        this.leave = leave;
        this.changeMentor = changeMentor;
        this.reopen = reopen;
        this.correct = correct;
        this.clock = clock;
    }

    @PostMapping("/members")
    ResponseEntity<Done> join(
            @PathVariable String id,
            @RequestBody @Valid Requests.Joining request,
            ExpectedRevision seen) {
        access.change(id);
        LocalDate on = request.on() == null ? LocalDate.now(clock) : request.on();
        return Answers.done(
                join.handle(
                        new JoinPair.Command(
                                id,
                                seen,
                                request.participant(),
                                on,
                                paper(request.agreed()),
                                grounds(id, request.order(), request.note()))));
    }

    @PostMapping("/members/{participant}/departure")
    ResponseEntity<Done> leave(
            @PathVariable String id,
            @PathVariable String participant,
            @RequestBody @Valid Requests.Leaving request,
            ExpectedRevision seen) {
        access.change(id);
        return Answers.done(
                leave.handle(
                        new LeavePair.Command(
                                id,
                                seen,
                                participant,
                                request.on(),
                                request.reason(),
                                new Grounds(null, request.note()))));
    }

    @PostMapping("/mentor")
    ResponseEntity<Done> changeMentor(
            @PathVariable String id,
            @RequestBody @Valid Requests.Changing request,
            ExpectedRevision seen) {
        access.change(id);
        return Answers.done(
                changeMentor.handle(
                        new ChangeMentor.Command(
                                id,
                                seen,
                                request.mentor(),
                                request.on(),
                                paper(request.agreed()),
                                grounds(id, request.order(), request.note()))));
    }

    @PostMapping("/reopening")
    ResponseEntity<Done> reopen(
            @PathVariable String id,
            @RequestBody @Valid Requests.Reopening request,
            ExpectedRevision seen) {
        access.change(id);
        return Answers.done(
                reopen.handle(
                        new ReopenPair.Command(
                                id,
                                seen,
                                request.participants() == null ? List.of() : request.participants(),
                                request.corrects(),
                                request.on(),
                                new Grounds(null, request.note()))));
    }

    @PostMapping("/correction")
    ResponseEntity<Done> correct(
            @PathVariable String id,
            @RequestBody @Valid Requests.Correcting request,
            ExpectedRevision seen) {
        access.change(id);
        Correction correction =
                new Correction(
                        request.corrects(),
                        request.on(),
                        request.since(),
                        request.until(),
                        request.members() == null
                                ? List.of()
                                : request.members().stream().map(Requests.Dates::given).toList());
        return Answers.done(
                correct.handle(
                        new CorrectPair.Command(
                                id, seen, correction, new Grounds(null, request.note()))));
    }

    private static @Nullable Agreement paper(@Nullable LocalDate agreed) {
        return agreed == null ? null : new Agreement(agreed, Agreement.Method.PAPER);
    }

    private Grounds grounds(String id, @Nullable OrderGiven order, @Nullable String note) {
        return OrderGiven.grounds(
                order, note, pairs.get(id).state().dossier().terms().organisation());
    }
}
