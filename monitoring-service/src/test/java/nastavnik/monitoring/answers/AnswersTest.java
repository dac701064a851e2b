package nastavnik.monitoring.answers;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.AnswersEvent;
import nastavnik.events.AnswersEvent.AnswersErased;
import nastavnik.events.AnswersEvent.AnswersGiven;
import nastavnik.events.AnswersState;
import nastavnik.events.Envelope;
import nastavnik.events.EventCodec;
import nastavnik.events.Samples;
import nastavnik.events.Side;
import nastavnik.events.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class AnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 20);
    private static final AnswersState TOLD =
            new AnswersState(
                    "feedback-1",
                    "school-1",
                    "pair-1",
                    "mentee-1",
                    Side.MENTEE,
                    Stage.AFTER,
                    "PUPIL_PUPIL",
                    "pupils-mentee-after",
                    1,
                    Map.of("comfort", 9),
                    Map.of("go-on", true),
                    true);

    static List<Envelope> samples() {
        return Samples.of(AnswersEvent.class);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleFoldsFromNothingAndFromItself(Envelope sample) {
        AnswersEvent event = (AnswersEvent) sample.data();

        Heard once = Heard.after(null, event);

        assertThat(once.counted()).isEqualTo(event.answers().counted());
        assertThat(Heard.after(once, event)).isEqualTo(once);
        assertThat(new WhenAnswersAreGiven().after(null, event, once))
                .hasSize(event instanceof AnswersGiven ? 1 : 0);
    }

    @Test
    void ownWordsStayInTheStore() {
        var change = Answers.give(TOLD, Map.of("missing", "sealed-words"), Instant.EPOCH, TODAY);

        var told =
                new Envelope(
                        "monitoring.answers",
                        "answers.given.v1",
                        "feedback-1",
                        1,
                        Instant.EPOCH,
                        TODAY,
                        "school-1",
                        null,
                        null,
                        change.events().getFirst());
        assertThat(new String(EventCodec.encode(told), StandardCharsets.UTF_8))
                .contains("comfort")
                .doesNotContain("sealed-words")
                .doesNotContain("missing");
    }

    @Test
    void erasedAnswersKeepNeitherMarksNorWords() {
        var given = Answers.give(TOLD, Map.of("missing", "sealed"), Instant.EPOCH, TODAY).state();

        var erased = given.erase(TODAY);

        assertThat(erased.events()).hasOnlyElementsOfType(AnswersErased.class);
        assertThat(erased.state().told().marks()).isEmpty();
        assertThat(erased.state().told().counted()).isFalse();
        assertThat(erased.state()).isInstanceOf(Answers.Erased.class);
        assertThat(erased.state().erase(TODAY).isNone()).isTrue();
    }
}
