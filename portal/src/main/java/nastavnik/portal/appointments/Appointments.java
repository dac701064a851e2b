package nastavnik.portal.appointments;

import com.fasterxml.jackson.annotation.JsonProperty;

import nastavnik.portal.place.Here;
import nastavnik.portal.place.Level;
import nastavnik.portal.place.Role;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Who is appointed in a scope, and to what the person looking may appoint. */
@Component
class Appointments {

    record Rows(List<Row> items) {}

    /** One appointment, in the registry's words. */
    record Row(
            String id,
            String status,
            String role,
            @Nullable String scope,
            @Nullable String scopeName,
            @Nullable String audience,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String login,
            @Nullable String order,
            @Nullable LocalDate openUntil,
            boolean mine,
            @JsonProperty("class") @Nullable String form) {

        /** Whether it can still be ended or withdrawn. */
        public boolean live() {
            return List.of("OFFERED", "PLANNED", "IN_FORCE").contains(status);
        }
    }

    /** A place somebody can be appointed to. */
    record Scope(String id, String name) {}

    record Organisations(List<Organisation> items) {}

    record Organisation(String id, String kind, String shortName, @Nullable LocalDate closed) {}

    private final Services services;

    Appointments(Services services) {
        this.services = services;
    }

    /** The appointments of a scope, live ones first; of the region where none is named. */
    List<Row> of(@Nullable String scope) {
        Rows rows =
                scope == null
                        ? services.registry().get(Rows.class, "/appointments")
                        : services.registry().get(Rows.class, "/appointments?scope={id}", scope);
        return rows.items().stream()
                .sorted(
                        Comparator.comparing((Row row) -> !row.live())
                                .thenComparing(row -> Role.valueOf(row.role()))
                                .thenComparing(Row::from))
                .toList();
    }

    /** Where the person may appoint: their own place, or those right below it. */
    List<Scope> scopes(Here here) {
        return switch (here.level()) {
            case REGION -> names("/municipalities").toList();
            case MUNICIPALITY ->
                    names("/organisations?municipality={id}", here.municipalityId()).toList();
            case ORGANISATION ->
                    List.of(new Scope(here.organisation(), Objects.requireNonNull(here.name())));
        };
    }

    /** To which roles the person may appoint in a scope of this place; empty for none. */
    static List<Role> roles(Here here, @Nullable String scope) {
        return switch (here.role()) {
            case REGIONAL_CENTER ->
                    scope == null
                            ? List.of(Role.REGIONAL_CENTER, Role.REGIONAL_AUTHORITY)
                            : List.of(
                                    Role.MUNICIPAL_COORDINATOR,
                                    Role.MUNICIPAL_HEAD,
                                    Role.MUNICIPAL_SUPPORT);
            case MUNICIPAL_COORDINATOR ->
                    here.level() == Level.MUNICIPALITY && scope == null
                            ? List.of()
                            : List.of(Role.CURATOR, Role.HEAD);
            case HEAD -> List.of(Role.CURATOR, Role.CLASS_TEACHER, Role.PSYCHOLOGIST);
            default -> List.of();
        };
    }

    private Stream<Scope> names(String path, Object... variables) {
        return services.registry().get(Organisations.class, path, variables).items().stream()
                .filter(one -> one.closed() == null && !one.kind().equals("PARTNER"))
                .map(one -> new Scope(one.id(), one.shortName()));
    }
}
