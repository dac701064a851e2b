package nastavnik.registry.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import nastavnik.events.ConsentPurpose;
import nastavnik.events.Role;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.rights.Access;
import nastavnik.platform.web.Answers;
import nastavnik.registry.people.Reach;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;

/** Consents as papers: many recorded at once, one revoked. */
@RestController
class ConsentController {

    private final Access access;
    private final RecordConsents record;
    private final ConsentTexts texts;
    private final Reach reach;

    ConsentController(Access access, RecordConsents record, ConsentTexts texts, Reach reach) {
        this.access = access;
        this.record = record;
        this.texts = texts;
        this.reach = reach;
    }

    record Papers(@NotEmpty @Size(max = 500) List<@Valid @NotNull Paper> items) {}

    record Revocation(@Nullable String organisation, @NotNull LocalDate on) {}

    record Texts(List<ConsentTexts.Item> items) {}

    @PostMapping("/organisations/{organisation}/consents")
    Recorded record(@PathVariable String organisation, @Valid @RequestBody Papers papers) {
        access.require(organisation, Role.CURATOR);
        return record.handle(organisation, papers.items());
    }

    @PostMapping("/people/{id}/consents/{purpose}/revocation")
    ResponseEntity<?> revoke(
            @PathVariable String id,
            @PathVariable ConsentPurpose purpose,
            @Valid @RequestBody Revocation body,
            ExpectedRevision seen) {
        return Answers.done(
                reach.change(
                        id,
                        seen,
                        (person, organisation) -> person.revoke(purpose, body.on(), organisation)));
    }

    @GetMapping("/consent-texts")
    Texts texts() {
        return new Texts(texts.items());
    }
}
