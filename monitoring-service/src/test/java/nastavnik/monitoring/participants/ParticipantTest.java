package nastavnik.monitoring.participants;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.ConsentPurpose;
import nastavnik.events.Envelope;
import nastavnik.events.ParticipantEvent;
import nastavnik.events.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;

class ParticipantTest {

    private static final ParticipantEvent SOMETHING =
            (ParticipantEvent) Samples.of(ParticipantEvent.class).getFirst().data();
    private static final Participant ASKED =
            new Participant(2011, Set.of(ConsentPurpose.PROCESSING), false);

    private final WhenConsentsEnd policy = new WhenConsentsEnd();

    static List<Envelope> samples() {
        return Samples.of(ParticipantEvent.class);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleFoldsFromNothingAndFromItself(Envelope sample) {
        ParticipantEvent event = (ParticipantEvent) sample.data();

        Participant once = Participant.after(null, event);

        assertThat(once.born()).isEqualTo(event.participant().born());
        assertThat(Participant.after(once, event)).isEqualTo(once);
        assertThat(policy.after(once, event, once)).isEmpty();
    }

    @Test
    void aRevokedConsentClosesWhatIsOpen() {
        var now = new Participant(2011, Set.of(), false);

        assertThat(policy.after(ASKED, SOMETHING, now))
                .containsExactly(new FollowUp.AskNothing(SOMETHING.on()));
    }

    @Test
    void anErasureDestroysAnswersOnce() {
        var now = new Participant(0, Set.of(), true);

        assertThat(policy.after(ASKED, SOMETHING, now))
                .containsExactly(new FollowUp.Destroy(SOMETHING.on()));
        assertThat(policy.after(now, SOMETHING, now)).isEmpty();
    }

    @Test
    void anotherConsentRevokedChangesNothing() {
        assertThat(policy.after(ASKED, SOMETHING, ASKED)).isEmpty();
    }
}
