package nastavnik.registry.appointment;

import com.fasterxml.jackson.annotation.JsonProperty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import nastavnik.events.Audience;
import nastavnik.events.Role;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.web.Answers;
import nastavnik.platform.web.Done;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** Rights are given, accepted and taken back. */
@RestController
class AppointmentController {

    record Body(
            @NotNull Role role,
            @Nullable @Size(max = 64) String scope,
            @Nullable @Pattern(regexp = "\\S(.{0,198}\\S)?") String login,
            @Nullable Audience audience,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable @Size(max = 200) String order,
            @JsonProperty("class") @Nullable @Size(max = 20) String schoolClass) {

        MakeAppointment.Command command(LocalDate today) {
            var right =
                    new Right(
                            role,
                            scope,
                            audience,
                            Objects.requireNonNullElse(from, today),
                            until,
                            schoolClass == null || schoolClass.isBlank()
                                    ? null
                                    : schoolClass.strip());
            return new MakeAppointment.Command(right, login, order);
        }
    }

    /**
     * What was made.
     *
     * @param invitation the code to hand over, shown only this once
     */
    record Made(String id, long revision, @Nullable String invitation) {}

    record End(@NotNull LocalDate on) {}

    record Acceptance(@NotBlank @Size(max = 100) String code) {}

    private final MakeAppointment make;
    private final EndAppointment end;
    private final AcceptInvitation accept;
    private final Clock clock;

    AppointmentController(
            MakeAppointment make, EndAppointment end, AcceptInvitation accept, Clock clock) {
        this.make = make;
        this.end = end;
        this.accept = accept;
        this.clock = clock;
    }

    @PostMapping("/appointments")
    ResponseEntity<Made> make(@RequestBody @Valid Body body) {
        var made = make.handle(body.command(LocalDate.now(clock)));
        var stored = made.stored();
        return ResponseEntity.created(URI.create("/appointments/" + stored.id()))
                .eTag("\"" + stored.revision() + "\"")
                .body(new Made(stored.id(), stored.revision(), made.invitation()));
    }

    @PostMapping("/appointments/{id}/end")
    ResponseEntity<Done> end(
            @PathVariable String id, @RequestBody @Valid End body, ExpectedRevision expected) {
        return Answers.done(end.handle(id, body.on(), expected));
    }

    /** Open to everybody who can log in: the code is the right to accept. */
    @PostMapping("/invitations/acceptance")
    ResponseEntity<Done> accept(@RequestBody @Valid Acceptance acceptance) {
        return Answers.done(accept.handle(acceptance.code()));
    }
}
