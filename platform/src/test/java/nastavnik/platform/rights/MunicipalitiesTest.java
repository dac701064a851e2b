package nastavnik.platform.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import nastavnik.events.CoverageTargetEvent.CoverageTargetSet;
import nastavnik.events.CoverageTargetState;
import nastavnik.events.Event;
import nastavnik.events.OrganisationEvent.OrganisationRegistered;
import nastavnik.events.OrganisationKind;
import nastavnik.events.OrganisationState;
import nastavnik.platform.replica.Replica;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every event says the municipality of its organisation, as soon as it can be known. */
class MunicipalitiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final Map<String, Organisation> replica = new ConcurrentHashMap<>();
    private final Municipalities municipalities = new Municipalities(replica());

    @SuppressWarnings("unchecked")
    private Replica<Organisation> replica() {
        Replica<Organisation> mock = mock(Replica.class);
        when(mock.find(anyString()))
                .thenAnswer(call -> Optional.ofNullable(replica.get(call.getArgument(0))));
        return mock;
    }

    private static OrganisationState state(OrganisationKind kind, @Nullable String parent) {
        return new OrganisationState(
                kind, parent, "name", "name", DAY, null, Set.of(), Map.of(), List.of());
    }

    private static Event about(String organisation) {
        return new CoverageTargetSet(
                DAY, new CoverageTargetState(organisation, DAY, List.of(), null));
    }

    private static Event registered(String id, OrganisationKind kind, @Nullable String parent) {
        return new OrganisationRegistered(id, DAY, state(kind, parent));
    }

    @Test
    void thatAnOrganisationIsNotKnownYetIsNotRemembered() {
        assertThat(municipalities.of(about("school"))).isNull();

        var school = state(OrganisationKind.SCHOOL, "district");
        replica.put("school", new Organisation("school", "district", school));

        assertThat(municipalities.of(about("school"))).isEqualTo("district");
    }

    @Test
    void theFirstEventOfASchoolSaysItsMunicipalityItselfAndSoDoTheNext() {
        Event first = registered("school", OrganisationKind.SCHOOL, "district");

        assertThat(municipalities.of(first)).isEqualTo("district");
        assertThat(municipalities.of(about("school"))).isEqualTo("district");
    }

    @Test
    void aMunicipalityIsItsOwn() {
        Event first = registered("district", OrganisationKind.MUNICIPALITY, null);

        assertThat(municipalities.of(first)).isEqualTo("district");
    }
}
