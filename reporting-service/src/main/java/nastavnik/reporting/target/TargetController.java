package nastavnik.reporting.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import nastavnik.events.CoverageTargetState;
import nastavnik.events.CoverageTargetState.Share;
import nastavnik.events.OrganisationKind;
import nastavnik.events.Role;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.rights.Access;
import nastavnik.platform.rights.Organisations;
import nastavnik.platform.web.Answers;
import nastavnik.platform.web.Done;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The targets of coverage plans over HTTP. */
@RestController
class TargetController {

    private static final int MANY_YEARS = 30;

    record Decision(
            @NotNull LocalDate baseOn,
            @NotNull @Size(min = 1, max = MANY_YEARS) List<Share> shares) {}

    record Approval(@NotNull LocalDate on) {}

    private final SetTarget setTarget;
    private final ApproveTarget approveTarget;
    private final AggregateStore<CoverageTarget> targets;
    private final Organisations organisations;
    private final Access access;
    private final Clock clock;

    TargetController(
            SetTarget setTarget,
            ApproveTarget approveTarget,
            AggregateStore<CoverageTarget> targets,
            Organisations organisations,
            Access access,
            Clock clock) {
        this.setTarget = setTarget;
        this.approveTarget = approveTarget;
        this.targets = targets;
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/coverage-targets/{municipality}")
    ResponseEntity<CoverageTargetState> target(@PathVariable String municipality) {
        access.require(
                municipality,
                Role.MUNICIPAL_COORDINATOR,
                Role.MUNICIPAL_HEAD,
                Role.MUNICIPAL_SUPPORT,
                Role.REGIONAL_CENTER,
                Role.REGIONAL_AUTHORITY);
        Stored<CoverageTarget> stored = targets.get(municipality);
        CoverageTargetState state =
                switch (stored.state()) {
                    case CoverageTarget.Drafted drafted -> drafted.content().state(null);
                    case CoverageTarget.Approved approved ->
                            approved.content().state(approved.approved());
                };
        return Answers.shown(stored.revision(), state);
    }

    @PutMapping("/coverage-targets/{municipality}")
    ResponseEntity<Done> set(
            @PathVariable String municipality,
            @Valid @RequestBody Decision decision,
            ExpectedRevision expected) {
        access.require(municipality, Role.MUNICIPAL_COORDINATOR, Role.MUNICIPAL_HEAD);
        boolean known =
                organisations
                        .find(municipality)
                        .filter(one -> one.kind() == OrganisationKind.MUNICIPALITY)
                        .isPresent();
        if (!known) {
            throw new NotFound();
        }
        return Answers.done(
                setTarget.handle(
                        new SetTarget.Command(
                                municipality,
                                expected,
                                decision.baseOn(),
                                decision.shares(),
                                LocalDate.now(clock))));
    }

    @PostMapping("/coverage-targets/{municipality}/approval")
    ResponseEntity<Done> approve(
            @PathVariable String municipality,
            @Valid @RequestBody Approval approval,
            ExpectedRevision expected) {
        access.require(municipality, Role.MUNICIPAL_HEAD);
        return Answers.done(
                approveTarget.handle(
                        new ApproveTarget.Command(municipality, expected, approval.on())));
    }
}
