package nastavnik.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.concurrent.Future;

/** Whoever is doomed dies: at the step named, and not later. */
class DoomTest {

    private final Doom doom = new Doom();
    private final MockProducer<String, byte[]> broker =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());

    @SuppressWarnings("unchecked")
    private final Producer<String, byte[]> watched =
            (Producer<String, byte[]>) doom.postProcessAfterInitialization(broker, "producer");

    @ParameterizedTest(name = "before its last step: {0}")
    @CsvSource({"true,1", "false,2"})
    void diesBeforeOrAfterItsLastStepAndThenReachesNothing(boolean before, int told) {
        doom.after(2, before);
        send();

        assertThatThrownBy(this::send).isInstanceOf(Crash.class);

        assertThat(broker.history()).hasSize(told);
        assertThatThrownBy(this::send).isInstanceOf(Crash.class);
        assertThat(broker.history()).hasSize(told);
    }

    @Test
    void diesAlsoWhereItsLastStepFails() {
        doom.after(1, false);
        broker.close();

        assertThatThrownBy(this::send).isInstanceOf(Crash.class);
        assertThat(doom.isDead()).isTrue();
    }

    private void send() {
        Future<RecordMetadata> sent = watched.send(new ProducerRecord<>("topic", new byte[0]));
        assertThat(sent).isDone();
    }
}
