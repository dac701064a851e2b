package nastavnik.monitoring.questionnaire;

import nastavnik.events.Audience;
import nastavnik.events.Side;
import nastavnik.events.Stage;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;

/** All versions of all questionnaires; the product's own where the region has written none. */
@Component
public class Questionnaires {

    private static final int MOST_VERSIONS = 1_000;

    private final Records<Questionnaire> edited;
    private final Defaults defaults;

    Questionnaires(Records<Questionnaire> questionnaireRecords, Defaults defaults) {
        this.edited = questionnaireRecords;
        this.defaults = defaults;
    }

    /** The current version of each. */
    public List<Questionnaire> current() {
        return defaults.byCode().keySet().stream().map(this::current).toList();
    }

    /**
     * The current version.
     *
     * @throws NotFound if there is no such questionnaire
     */
    public Questionnaire current(String code) {
        return edited.list(Filter.is("code", code), MOST_VERSIONS).stream()
                .max(Comparator.comparingInt(Questionnaire::version))
                .orElseGet(() -> first(code));
    }

    /**
     * The version somebody was given.
     *
     * @throws NotFound if there is no such version
     */
    public Questionnaire version(String code, int version) {
        Questionnaire first = first(code);
        return version == first.version()
                ? first
                : edited.find(Questionnaire.id(code, version)).orElseThrow(NotFound::new);
    }

    /** The one to ask a side of an audience at a stage. */
    public Questionnaire currentFor(Audience audience, Side side, Stage stage) {
        return defaults.byCode().values().stream()
                .filter(known -> known.audience() == audience)
                .filter(known -> known.side() == side && known.stage() == stage)
                .findFirst()
                .map(known -> current(known.code()))
                .orElseThrow(NotFound::new);
    }

    /** Whether it became the next version; not if somebody else was faster. */
    boolean add(Questionnaire next) {
        return edited.putIfAbsent(next.id(), next);
    }

    private Questionnaire first(String code) {
        Questionnaire first = defaults.byCode().get(code);
        if (first == null) {
            throw new NotFound();
        }
        return first;
    }
}
