package nastavnik.registry.people;

import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.StaleRevision;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.audit.AuditLog;
import nastavnik.registry.card.PersonName;
import nastavnik.registry.card.Recognitions;
import nastavnik.registry.preliminary.Amendments;
import nastavnik.registry.preliminary.Preliminaries;
import nastavnik.registry.preliminary.Preliminary;

import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.LocalDate;

/**
 * Corrects a line of the preliminary list: nobody has to be deleted for a slip of the pen. A file
 * with the former name still means the same person.
 */
@Service
class CorrectPreliminary {

    private final PreliminaryReach lines;
    private final Preliminaries preliminaries;
    private final Amendments amendments;
    private final Recognitions recognitions;
    private final AuditLog audit;
    private final Clock clock;

    CorrectPreliminary(
            PreliminaryReach lines,
            Preliminaries preliminaries,
            Amendments amendments,
            Recognitions recognitions,
            AuditLog audit,
            Clock clock) {
        this.lines = lines;
        this.preliminaries = preliminaries;
        this.amendments = amendments;
        this.recognitions = recognitions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is left out is empty from now on.
     *
     * @throws StaleRevision if the line is not what the caller saw
     */
    Stored<Preliminary> handle(String id, AddPreliminary.Command command, ExpectedRevision seen) {
        Preliminary line = lines.get(id);
        LocalDate today = LocalDate.now(clock);
        PersonName name = command.name();
        int born = command.year(today);
        String known = recognitions.find(line.organisation(), name, born).orElse(id);
        if (!known.equals(id) && preliminaries.isTaken(known, today)) {
            throw new Refusal("person-is-already-known");
        }
        Preliminary corrected =
                amendments.correct(
                        id,
                        seen,
                        new Preliminaries.Newcomer(
                                line.organisation(),
                                command.category(),
                                command.entry(name, born),
                                command.place(line.organisation())));
        if (!known.equals(id)) {
            recognitions.forget(known);
        }
        recognitions.remember(line.organisation(), name, born, id);
        if (!corrected.revision().equals(line.revision())) {
            audit.changed("preliminary.corrected", id);
        }
        return new Stored<>(id, corrected.revision(), corrected);
    }
}
