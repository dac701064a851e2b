package nastavnik.pairing.participants;

import nastavnik.events.ParticipantEvent;
import nastavnik.platform.testing.EverySample;

import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void everySampleOfAParticipantIsUnderstoodAndCanBeKept() {
        EverySample.goesThrough(Participant::after, Participant.class, ParticipantEvent.class);
    }
}
