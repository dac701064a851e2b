package nastavnik.registry.programme;

import nastavnik.events.ProgrammeState;
import nastavnik.platform.aggregate.Stored;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** A programme as it is shown. */
record ProgrammeView(
        String id,
        long revision,
        Status status,
        String organisation,
        String cycle,
        String title,
        List<String> forms,
        LocalDate since,
        LocalDate until,
        @Nullable LocalDate approved) {

    /** Where in its life it is. */
    enum Status {
        DRAFT,
        APPROVED,
        CLOSED
    }

    static ProgrammeView of(Stored<Programme> stored) {
        ProgrammeState facts = stored.state().facts();
        return new ProgrammeView(
                stored.id(),
                stored.revision(),
                status(stored.state()),
                facts.organisation(),
                facts.cycle(),
                stored.state().title(),
                facts.forms(),
                facts.since(),
                facts.until(),
                facts.approved());
    }

    private static Status status(Programme programme) {
        return switch (programme) {
            case Programme.Draft _ -> Status.DRAFT;
            case Programme.Approved _ -> Status.APPROVED;
            case Programme.Closed _ -> Status.CLOSED;
        };
    }
}
