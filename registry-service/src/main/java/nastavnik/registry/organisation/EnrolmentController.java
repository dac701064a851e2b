package nastavnik.registry.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import nastavnik.events.Enrolment;
import nastavnik.events.Role;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.web.Answers;
import nastavnik.platform.web.BadInput;
import nastavnik.platform.web.Done;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The enrolment of one organisation on a day, typed in. */
@RestController
class EnrolmentController {

    record Body(
            @NotNull LocalDate on,
            @NotNull Integer pupils,
            @Nullable Integer mentorBase,
            @Nullable Map<Integer, Integer> byYearOfBirth,
            @Nullable Integer teachers,
            @Nullable Integer youngSpecialists) {

        Enrolment enrolment() {
            return new Enrolment(
                    on,
                    pupils,
                    Objects.requireNonNullElse(mentorBase, 0),
                    Objects.requireNonNullElse(byYearOfBirth, Map.of()),
                    Objects.requireNonNullElse(teachers, 0),
                    Objects.requireNonNullElse(youngSpecialists, 0));
        }
    }

    private final AggregateStore<Organisation> organisations;
    private final Catalogue catalogue;
    private final Clock clock;

    EnrolmentController(
            AggregateStore<Organisation> organisations, Catalogue catalogue, Clock clock) {
        this.organisations = organisations;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @PostMapping("/organisations/{id}/enrolments")
    ResponseEntity<Done> record(
            @PathVariable String id, @RequestBody @Valid Body body, ExpectedRevision expected) {
        catalogue.require(
                id, Role.REGIONAL_CENTER, Role.MUNICIPAL_COORDINATOR, Role.HEAD, Role.CURATOR);
        Enrolment enrolment = body.enrolment();
        refuse(EnrolmentFaults.in(enrolment, LocalDate.now(clock)));
        Stored<Organisation> before = organisations.get(id, expected);
        return Answers.done(
                organisations.save(
                        before, before.state().record(id, enrolment, before.revision())));
    }

    private static void refuse(List<EnrolmentFaults.Fault> faults) {
        if (!faults.isEmpty()) {
            throw new BadInput(
                    faults.stream()
                            .map(
                                    fault ->
                                            new BadInput.Fault(
                                                    "/" + fault.field(),
                                                    fault.key(),
                                                    fault.arguments()))
                            .toList());
        }
    }
}
