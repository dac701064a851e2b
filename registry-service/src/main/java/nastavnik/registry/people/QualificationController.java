package nastavnik.registry.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import nastavnik.events.ParticipationStatus;
import nastavnik.events.Role;
import nastavnik.platform.rights.Access;
import nastavnik.platform.web.Bulk;
import nastavnik.registry.card.BackgroundCheck;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;

/** Mentors are selected, trained and qualified, many at once. */
@RestController
class QualificationController {

    private final Access access;
    private final QualifyMentor qualify;
    private final Bulk bulk;

    QualificationController(Access access, QualifyMentor qualify, Bulk bulk) {
        this.access = access;
        this.qualify = qualify;
        this.bulk = bulk;
    }

    record Body(
            @NotNull LocalDate on, @NotEmpty @Size(max = 500) List<@Valid @NotNull Item> items) {}

    /**
     * One mentor's step.
     *
     * @param hours of training
     */
    record Item(
            @NotNull String person,
            @NotNull String participation,
            @NotNull ParticipationStatus status,
            @Min(1) @Max(1000) @Nullable Integer hours,
            @Size(max = 100) @Nullable String certificate,
            @Valid @Nullable BackgroundCheck check) {}

    @PostMapping("/organisations/{organisation}/qualifications")
    Bulk.Answer qualify(@PathVariable String organisation, @Valid @RequestBody Body body) {
        access.require(organisation, Role.CURATOR);
        return bulk.each(
                body.items(), Item::person, item -> qualify.handle(organisation, item, body.on()));
    }
}
