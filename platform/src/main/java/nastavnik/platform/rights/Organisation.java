package nastavnik.platform.rights;

import nastavnik.events.OrganisationEvent;
import nastavnik.events.OrganisationKind;
import nastavnik.events.OrganisationState;

import org.jspecify.annotations.Nullable;

/**
 * What every service knows of an organisation or municipality.
 *
 * @param municipality the one it belongs to; none for a municipality itself
 */
public record Organisation(String id, @Nullable String municipality, OrganisationState state) {

    static Organisation after(@Nullable Organisation before, OrganisationEvent event) {
        return switch (event) {
            case OrganisationEvent.OrganisationRegistered e -> of(e.id(), e.organisation());
            case OrganisationEvent.OrganisationChanged e -> of(e.id(), e.organisation());
            case OrganisationEvent.EnrolmentRecorded e -> of(e.id(), e.organisation());
            case OrganisationEvent.OrganisationClosed e -> of(e.id(), e.organisation());
        };
    }

    private static Organisation of(String id, OrganisationState state) {
        return new Organisation(id, state.parent(), state);
    }

    /** Full name. */
    public String name() {
        return state.name();
    }

    /** As in tables, such as «СОШ №1». */
    public String shortName() {
        return state.shortName();
    }

    /** What it is. */
    public OrganisationKind kind() {
        return state.kind();
    }
}
