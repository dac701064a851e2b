package nastavnik.registry.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import nastavnik.events.OrganisationFlag;
import nastavnik.events.OrganisationKind;
import nastavnik.events.OrganisationState;
import nastavnik.events.Role;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ClaimTaken;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.rights.Access;
import nastavnik.platform.web.Answers;
import nastavnik.platform.web.BadInput;
import nastavnik.platform.web.Done;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One organisation: registered, described anew, closed. */
@RestController
@RequestMapping("/organisations")
class OrganisationController {

    /** Official codes, or what the client finds readable. */
    static final String ID = "[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}";

    record Body(
            @Pattern(regexp = ID) @Nullable String id,
            @NotNull OrganisationKind kind,
            @NotBlank String municipality,
            @NotBlank @Size(max = 300) String name,
            @NotBlank @Size(max = 80) String shortName,
            @NotNull LocalDate opened,
            @Nullable Set<OrganisationFlag> flags,
            @Nullable Map<String, String> externalIds) {

        OrganisationState facts() {
            return new OrganisationState(
                    kind,
                    municipality,
                    name.strip(),
                    shortName.strip(),
                    opened,
                    null,
                    Objects.requireNonNullElse(flags, Set.of()),
                    Objects.requireNonNullElse(externalIds, Map.of()),
                    List.of());
        }
    }

    record Anew(
            @NotBlank @Size(max = 300) String name,
            @NotBlank @Size(max = 80) String shortName,
            @Nullable Set<OrganisationFlag> flags,
            @Nullable Map<String, String> externalIds,
            @NotNull LocalDate on) {

        Description description(OrganisationState before) {
            return new Description(
                    before.parent(),
                    name.strip(),
                    shortName.strip(),
                    Objects.requireNonNullElse(flags, before.flags()),
                    Objects.requireNonNullElse(externalIds, before.externalIds()));
        }
    }

    record Closing(@NotNull LocalDate on) {}

    private final AggregateStore<Organisation> organisations;
    private final RegisterOrganisation register;
    private final Catalogue catalogue;
    private final Access access;

    OrganisationController(
            AggregateStore<Organisation> organisations,
            RegisterOrganisation register,
            Catalogue catalogue,
            Access access) {
        this.organisations = organisations;
        this.register = register;
        this.catalogue = catalogue;
        this.access = access;
    }

    @PostMapping
    ResponseEntity<Done> register(@RequestBody @Valid Body body) {
        access.require(body.municipality(), Role.REGIONAL_CENTER, Role.MUNICIPAL_COORDINATOR);
        if (body.kind() == OrganisationKind.MUNICIPALITY) {
            throw BadInput.at("/kind", "municipality-has-its-own-address");
        }
        String id = body.id() == null ? register.idFor(body.facts()) : body.id();
        return Answers.created(register.handle(id, body.facts()));
    }

    @GetMapping("/{id}")
    ResponseEntity<OrganisationView> show(@PathVariable String id) {
        catalogue.require(id, Role.values());
        Stored<Organisation> stored = organisations.get(id);
        return Answers.shown(stored.revision(), OrganisationView.of(stored));
    }

    @PutMapping("/{id}")
    ResponseEntity<Done> describe(
            @PathVariable String id, @RequestBody @Valid Anew anew, ExpectedRevision expected) {
        catalogue.require(id, Role.REGIONAL_CENTER, Role.MUNICIPAL_COORDINATOR);
        RegisterOrganisation.refuseMixedLetters("/name", anew.name());
        RegisterOrganisation.refuseMixedLetters("/shortName", anew.shortName());
        Stored<Organisation> before = organisations.get(id, expected);
        Description description = anew.description(before.state().facts());
        try {
            return Answers.done(
                    organisations.save(
                            before, before.state().describe(id, description, anew.on())));
        } catch (ClaimTaken taken) {
            throw new Refusal("name-is-free");
        }
    }

    @PostMapping("/{id}/closing")
    ResponseEntity<Done> close(
            @PathVariable String id,
            @RequestBody @Valid Closing closing,
            ExpectedRevision expected) {
        catalogue.require(id, Role.REGIONAL_CENTER, Role.MUNICIPAL_COORDINATOR);
        Stored<Organisation> before = organisations.get(id, expected);
        return Answers.done(organisations.save(before, before.state().close(id, closing.on())));
    }
}
