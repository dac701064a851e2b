package nastavnik.platform.web;

import org.springframework.http.converter.HttpMessageNotReadableException;

import tools.jackson.core.JacksonException;

import java.util.stream.Collectors;

/** Says where a JSON body stops making sense, without repeating what it said. */
final class UnreadableBody {

    private UnreadableBody() {}

    static BadInput fault(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof JacksonException json && !json.getPath().isEmpty()) {
            return BadInput.at(pointer(json), "value");
        }
        return BadInput.at("/", "json");
    }

    private static String pointer(JacksonException json) {
        return json.getPath().stream()
                .map(
                        part ->
                                part.getPropertyName() == null
                                        ? String.valueOf(part.getIndex())
                                        : part.getPropertyName())
                .collect(Collectors.joining("/", "/", ""));
    }
}
