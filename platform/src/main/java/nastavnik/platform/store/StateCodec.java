package nastavnik.platform.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;

import org.bson.Document;
import org.bson.types.Binary;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;

/** Records to documents and back: dates and instants as ISO text, what is null is left out. */
public final class StateCodec {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .changeDefaultPropertyInclusion(
                            include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .changeDefaultVisibility(
                            visibility ->
                                    visibility
                                            .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                                            .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE)
                                            .withFieldVisibility(JsonAutoDetect.Visibility.ANY))
                    .build();

    private StateCodec() {}

    /** The record as a document. */
    public static Document write(Object state) {
        return new Document(MAPPER.convertValue(state, MAP));
    }

    /** The record a document was made from. */
    public static <T> T read(Document document, Class<T> type) {
        return MAPPER.convertValue(plain(document), type);
    }

    /** The driver gives byte arrays as {@link Binary}, which only the driver knows. */
    private static Object plain(Object value) {
        return switch (value) {
            case Binary binary -> binary.getData();
            case Map<?, ?> map -> {
                Map<Object, Object> copy = new java.util.LinkedHashMap<>();
                map.forEach(
                        (key, element) -> copy.put(key, element == null ? null : plain(element)));
                yield copy;
            }
            case List<?> list -> list.stream().map(element -> plain(element)).toList();
            default -> value;
        };
    }
}
