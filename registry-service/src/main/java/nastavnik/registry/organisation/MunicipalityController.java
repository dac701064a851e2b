package nastavnik.registry.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import nastavnik.events.OrganisationKind;
import nastavnik.events.OrganisationState;
import nastavnik.events.Role;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.rights.Access;
import nastavnik.platform.rights.Scope;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Slice;
import nastavnik.platform.web.Answers;
import nastavnik.platform.web.Done;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The municipalities of the region. */
@RestController
@RequestMapping("/municipalities")
class MunicipalityController {

    private static final int ALL = 1_000;

    record Body(
            @NotNull @Pattern(regexp = OrganisationController.ID) String id,
            @NotBlank @Size(max = 300) String name,
            @NotBlank @Size(max = 80) String shortName,
            @NotNull LocalDate opened,
            @Nullable Map<String, String> externalIds) {}

    private final AggregateStore<Organisation> organisations;
    private final RegisterOrganisation register;
    private final Access access;

    MunicipalityController(
            AggregateStore<Organisation> organisations,
            RegisterOrganisation register,
            Access access) {
        this.organisations = organisations;
        this.register = register;
        this.access = access;
    }

    @PostMapping
    ResponseEntity<Done> register(@RequestBody @Valid Body body) {
        access.requireRegion(Role.REGIONAL_CENTER);
        var facts =
                new OrganisationState(
                        OrganisationKind.MUNICIPALITY,
                        null,
                        body.name().strip(),
                        body.shortName().strip(),
                        body.opened(),
                        null,
                        Set.of(),
                        Objects.requireNonNullElse(body.externalIds(), Map.of()),
                        List.of());
        return Answers.created(register.handle(body.id(), facts));
    }

    /** Those the caller's scope lies in; there are never so many that they need pages. */
    @GetMapping
    Slice<OrganisationView> list() {
        Scope scope = access.scope();
        Filter municipalities = Filter.is("facts.kind", OrganisationKind.MUNICIPALITY);
        return new Slice<>(
                organisations.list(municipalities, ALL).stream()
                        .filter(stored -> scope.everything() || mine(scope).contains(stored.id()))
                        .map(OrganisationView::of)
                        .toList(),
                null);
    }

    private Set<String> mine(Scope scope) {
        return scope.organisations().stream()
                .flatMap(id -> organisations.find(id).stream())
                .map(MunicipalityController::municipality)
                .collect(Collectors.toSet());
    }

    private static String municipality(Stored<Organisation> found) {
        String parent = found.state().facts().parent();
        return parent == null ? found.id() : parent;
    }
}
