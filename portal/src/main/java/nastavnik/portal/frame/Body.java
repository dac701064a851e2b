package nastavnik.portal.frame;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a form sends to a service: whatever was left empty is not in it. */
public final class Body {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Body() {}

    /** A body with its first field. */
    public static Body with(String name, @Nullable Object value) {
        return new Body().and(name, value);
    }

    /** Adds a field, unless it is empty. */
    public Body and(String name, @Nullable Object value) {
        Object given = value instanceof String text ? text.strip() : value;
        if (given != null && !given.equals("")) {
            fields.put(name, given);
        }
        return this;
    }

    /** Adds all fields of another one. */
    public Body and(Body other) {
        fields.putAll(other.fields);
        return this;
    }

    /** Adds an order on paper; with one half only the service says what is missing. */
    public Body order(@Nullable String number, @Nullable LocalDate on) {
        Map<String, Object> order = with("number", number).and("on", on).fields();
        return order.isEmpty() ? this : and("order", order);
    }

    /** What is sent. */
    public Map<String, Object> fields() {
        return fields;
    }
}
