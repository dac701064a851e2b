package nastavnik.monitoring.answers;

import nastavnik.events.AnswersEvent;
import nastavnik.events.AnswersEvent.AnswersErased;
import nastavnik.events.AnswersEvent.AnswersGiven;
import nastavnik.platform.replica.Policy;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A questionnaire becomes answered because its answers were told, and by nothing else. */
final class WhenAnswersAreGiven implements Policy<Heard, AnswersEvent, Heard.Given> {

    @Override
    public List<Heard.Given> after(
            @Nullable Heard before, AnswersEvent event, @Nullable Heard now) {
        return switch (event) {
            case AnswersGiven given -> List.of(new Heard.Given(given.on()));
            case AnswersErased _ -> List.of();
        };
    }
}
