package nastavnik.reporting.facts;

import nastavnik.events.AnswersEvent;
import nastavnik.events.CoverageTargetEvent;
import nastavnik.events.Event;
import nastavnik.events.EventTypes;
import nastavnik.events.FeedbackEvent;
import nastavnik.events.OrganisationEvent;
import nastavnik.events.PairEvent;
import nastavnik.events.ParticipantEvent;
import nastavnik.events.ProgrammeEvent;
import nastavnik.reporting.columns.Roster;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All facts of the region. Each aggregate's facts depend on its own events only; what belongs
 * together is joined when asked, so the order in which topics arrive does not matter. One writer; a
 * reader must not overlap with it.
 */
public final class Facts {

    private final Roster personIds = new Roster();
    private final Roster organisationIds = new Roster();
    private final Roster feedbackIds = new Roster();
    private final Map<String, Family<?>> families = new TreeMap<>();
    private final Changes work = new Changes();
    private final Changes opinions = new Changes();
    private final Memory memory = new Memory();
    private final People people =
            add(ParticipantEvent.class, new People(personIds, organisationIds));
    private final Organisations organisations =
            add(OrganisationEvent.class, new Organisations(organisationIds));
    private final Pairs pairs = add(PairEvent.class, new Pairs(personIds, organisationIds));
    private final Programmes programmes =
            add(ProgrammeEvent.class, new Programmes(organisationIds));
    private final Answers answers =
            add(AnswersEvent.class, new Answers(personIds, organisationIds, feedbackIds));
    private final Questionnaires questionnaires =
            add(FeedbackEvent.class, new Questionnaires(personIds, organisationIds, feedbackIds));
    private final Targets targets = add(CoverageTargetEvent.class, new Targets());

    /** The topics the facts come from, in alphabetical order. */
    public Collection<String> topics() {
        return families.keySet();
    }

    /** The facts of a topic's aggregates. */
    public Optional<Family<?>> family(String topic) {
        return Optional.ofNullable(families.get(topic));
    }

    /** People and their stays. */
    public People people() {
        return people;
    }

    /** Organisations and municipalities. */
    public Organisations organisations() {
        return organisations;
    }

    /** Pairs and the parts people have in them. */
    public Pairs pairs() {
        return pairs;
    }

    /** Approved programmes. */
    public Programmes programmes() {
        return programmes;
    }

    /** Answered questionnaires. */
    public Answers answers() {
        return answers;
    }

    /** Questionnaires given to people. */
    public Questionnaires questionnaires() {
        return questionnaires;
    }

    /** Coverage plans. */
    public Targets targets() {
        return targets;
    }

    /** Changes of people in organisations, and of pairs. */
    public Changes work() {
        return work;
    }

    /** Changes of questionnaires and answers, and of who gave them. */
    public Changes opinions() {
        return opinions;
    }

    /** What was worked out of these facts. */
    public Memory memory() {
        return memory;
    }

    private <F extends Family<?>> F add(Class<? extends Event> events, F family) {
        families.put(EventTypes.topicOf(events), family);
        return family;
    }
}
