package nastavnik.registry.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nastavnik.events.AppointmentEvent.AppointmentAccepted;
import nastavnik.events.AppointmentEvent.AppointmentEnded;
import nastavnik.events.AppointmentEvent.AppointmentMade;
import nastavnik.events.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;

class AppointmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Right CURATOR = new Right(Role.CURATOR, "s1", null, TODAY, null, null);

    private final Appointment held = Appointment.make(CURATOR, "12", "anna").state();
    private final Appointment offered =
            Appointment.offer(CURATOR, null, "hash", TODAY.plusDays(30)).state();

    @Test
    void anAppointmentTellsTheLoginButNeverTheOrder() {
        var change = Appointment.make(CURATOR, "12", "anna");

        assertThat(change.events()).containsExactly(new AppointmentMade(TODAY, CURATOR.of("anna")));
        assertThat(change.events().toString()).doesNotContain("12,");
    }

    @Test
    void anInvitationBecomesARightWhenItIsAccepted() {
        var accepted = offered.accept("boris", TODAY.plusDays(3));

        assertThat(accepted.events())
                .containsExactly(new AppointmentAccepted(TODAY.plusDays(3), CURATOR.of("boris")));
        assertThat(accepted.state().accept("boris", TODAY).isNone()).isTrue();
        assertThatThrownBy(() -> accepted.state().accept("clara", TODAY))
                .hasMessage("invitation-is-open");
    }

    @Test
    void anInvitationRunsOut() {
        assertThat(offered.accept("boris", TODAY.plusDays(30)).isNone()).isFalse();
        assertThatThrownBy(() -> offered.accept("boris", TODAY.plusDays(31)))
                .hasMessage("invitation-is-open");
    }

    @Test
    void aWithdrawnInvitationCannotBeAccepted() {
        Appointment withdrawn = offered.end(TODAY).state();

        assertThatThrownBy(() -> withdrawn.accept("boris", TODAY)).hasMessage("invitation-is-open");
    }

    @Test
    void endingTwiceOnTheSameDayChangesNothing() {
        var ended = held.end(TODAY);

        assertThat(ended.events())
                .containsExactly(new AppointmentEnded(TODAY, CURATOR.until(TODAY).of("anna")));
        assertThat(ended.state().end(TODAY).isNone()).isTrue();
        assertThatThrownBy(() -> ended.state().end(TODAY.plusDays(1)))
                .hasMessage("appointment-is-in-force");
        assertThatThrownBy(() -> held.end(TODAY.minusDays(1))).hasMessage("end-follows-beginning");
    }

    @Test
    void onlyARightInForceIsClaimed() {
        assertThat(held.claims()).hasSize(1);
        assertThat(offered.claims()).isEmpty();
        assertThat(held.end(TODAY).state().claims()).isEmpty();
    }

    @Test
    void codesAreUnderstoodHoweverTheyAreTyped() {
        assertThat(Invitation.hash("AB-12 cd")).isEqualTo(Invitation.hash("ab12cd"));
        assertThat(Invitation.hash("ab12cd")).isNotEqualTo(Invitation.hash("ab12ce"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyAppointsAboveThemselves(Role role) {
        assertThat(WhoAppoints.to(role))
                .isNotEmpty()
                .allMatch(appointer -> appointer.level().compareTo(role.level()) <= 0);
    }
}
