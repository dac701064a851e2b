package nastavnik.events;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Something that has happened, told for ever to everybody who may read the topic. No names,
 * contacts, documents, exact birth dates, classes or text written by people.
 */
public sealed interface Event
        permits OrganisationEvent,
                ParticipantEvent,
                AppointmentEvent,
                ProgrammeEvent,
                PairEvent,
                FeedbackEvent,
                AnswersEvent,
                CoverageTargetEvent,
                UnknownEvent {

    /** The day from which it holds; the day it was recorded stands in the envelope. */
    LocalDate on();

    /** The organisation it belongs to, where there is one. */
    @Nullable String inOrganisation();
}
