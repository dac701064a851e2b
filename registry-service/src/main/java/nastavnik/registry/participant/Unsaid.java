package nastavnik.registry.participant;

import nastavnik.events.Participation;
import nastavnik.events.Side;

import java.util.ArrayList;
import java.util.List;

/**
 * What a participation lacks before anybody can be matched by it: before consent it may not be
 * held, so whoever consents late stands in the base without it.
 */
public enum Unsaid {
    /** In which forms. */
    FORMS,
    /** What a mentee wants. */
    REQUEST,
    /** What a mentor can do. */
    COMPETENCES;

    /** What a running participation lacks; nothing of one that has ended. */
    public static List<Unsaid> of(Participation part) {
        List<Unsaid> all = new ArrayList<>();
        if (!Participations.isRunning(part)) {
            return all;
        }
        if (part.forms().isEmpty()) {
            all.add(FORMS);
        }
        if (part.side() == Side.MENTEE && part.request() == null) {
            all.add(REQUEST);
        }
        if (part.side() == Side.MENTOR && part.competences().isEmpty()) {
            all.add(COMPETENCES);
        }
        return all;
    }
}
