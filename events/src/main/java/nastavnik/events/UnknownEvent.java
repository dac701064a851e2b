package nastavnik.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;

/**
 * An event of a type this build does not know: counted as seen, kept as it came.
 *
 * @param type its wire name
 * @param on taken from the envelope
 * @param inOrganisation taken from the envelope
 * @param data exactly what was received
 */
public record UnknownEvent(
        @JsonIgnore String type,
        @JsonIgnore LocalDate on,
        @JsonIgnore @Nullable String inOrganisation,
        @JsonValue JsonNode data)
        implements Event {}
