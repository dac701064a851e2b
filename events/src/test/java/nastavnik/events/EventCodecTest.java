package nastavnik.events;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "not json",
                "{}",
                "{\"specversion\":\"1.0\",\"revision\":0}",
                "{\"specversion\":\"0.3\",\"id\":\"a:1\",\"source\":\"s\",\"type\":\"t\",\"revision\":1}",
                "{\"specversion\":\"1.0\",\"id\":\"a:1\",\"source\":\"s\",\"type\":\"t\",\"revision\":1}"
            })
    void whatIsNoEnvelopeIsRefusedAsUnreadable(String bytes) {
        assertThatThrownBy(() -> EventCodec.decode(bytes.getBytes(UTF_8)))
                .isInstanceOf(UnreadableEvent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"since\" : \"2026-10-01\"", "\"status\" : \"PROPOSED\""})
    void aKnownTypeWithoutARequiredPartIsUnreadable(String part) {
        String sample = new String(Samples.of("pair.activated.v1"), UTF_8);

        assertThatThrownBy(
                        () ->
                                EventCodec.decode(
                                        sample.replace(part, "\"gone\" : 1").getBytes(UTF_8)))
                .isInstanceOf(UnreadableEvent.class);
    }
}
