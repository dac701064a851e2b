package nastavnik.platform.rights;

import nastavnik.events.AppointmentEvent;
import nastavnik.events.OrganisationEvent;
import nastavnik.platform.testing.EverySample;

import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void everySampleOfAnAppointmentIsUnderstood() {
        EverySample.goesThrough(Appointment::after, Appointment.class, AppointmentEvent.class);
    }

    @Test
    void everySampleOfAnOrganisationIsUnderstood() {
        EverySample.goesThrough(Organisation::after, Organisation.class, OrganisationEvent.class);
    }
}
