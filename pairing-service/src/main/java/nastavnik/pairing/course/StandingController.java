package nastavnik.pairing.course;

import jakarta.validation.Valid;

import nastavnik.events.LeavingReason;
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

/** What a curator does to a pair as a whole. */
@RestController
@RequestMapping("/pairs/{id}")
class StandingController {

    private final AggregateStore<Pair> pairs;
    private final PairAccess access;
    private final DeclinePair decline;
    private final SuspendPair suspend;
    private final ResumePair resume;
    private final ExtendPair extend;
    private final TerminatePair terminate;

    StandingController(
            AggregateStore<Pair> pairs,
            PairAccess access,
            DeclinePair decline,
            SuspendPair suspend,
            ResumePair resume,
            ExtendPair extend,
            TerminatePair terminate) {
        this.pairs = pairs;
        this.access = access;
        this.decline = decline;
        this.suspend = suspend;
        this.resume = resume;
        this.extend = extend;
        this.terminate = terminate;
    }

    @PostMapping("/decline")
    ResponseEntity<Done> decline(
            @PathVariable String id,
            @RequestBody @Valid Requests.Declining request,
            ExpectedRevision seen) {
        access.change(id);
        LeavingReason reason =
                request.reason() == null ? LeavingReason.BY_CURATOR : request.reason();
        return Answers.done(
                decline.handle(
                        new DeclinePair.Command(
                                id, seen, request.on(), reason, note(request.note()))));
    }

    @PostMapping("/suspension")
    ResponseEntity<Done> suspend(
            @PathVariable String id,
            @RequestBody @Valid Requests.Resting request,
            ExpectedRevision seen) {
        access.change(id);
        return Answers.done(
                suspend.handle(
                        new SuspendPair.Command(
                                id,
                                seen,
                                request.on(),
                                grounds(id, request.order(), request.note()))));
    }

    @PostMapping("/resumption")
    ResponseEntity<Done> resume(
            @PathVariable String id,
            @RequestBody @Valid Requests.Resting request,
            ExpectedRevision seen) {
        access.change(id);
        return Answers.done(
                resume.handle(
                        new ResumePair.Command(
                                id,
                                seen,
                                request.on(),
                                grounds(id, request.order(), request.note()))));
    }

    @PostMapping("/extension")
    ResponseEntity<Done> extend(
            @PathVariable String id,
            @RequestBody @Valid Requests.Extending request,
            ExpectedRevision seen) {
        access.change(id);
        return Answers.done(
                extend.handle(
                        new ExtendPair.Command(
                                id,
                                seen,
                                request.until(),
                                request.on(),
                                grounds(id, request.order(), request.note()))));
    }

    @PostMapping("/termination")
    ResponseEntity<Done> terminate(
            @PathVariable String id,
            @RequestBody @Valid Requests.Leaving request,
            ExpectedRevision seen) {
        access.change(id);
        return Answers.done(
                terminate.handle(
                        new TerminatePair.Command(
                                id, seen, request.on(), request.reason(), note(request.note()))));
    }

    private static Grounds note(@Nullable String note) {
        return new Grounds(null, note);
    }

    private Grounds grounds(String id, @Nullable OrderGiven order, @Nullable String note) {
        return OrderGiven.grounds(
                order, note, pairs.get(id).state().dossier().terms().organisation());
    }
}
