package nastavnik.portal.appointments;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is typed to appoint somebody; without a login an invitation is made. */
record Form(
        @Nullable String role,
        @Nullable String scope,
        @Nullable String login,
        @Nullable String audience,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String order,
        @Nullable String schoolClass) {

    static final Form EMPTY = new Form(null, null, null, null, null, null, null, null);

    Map<String, Object> body(@Nullable String place) {
        Map<String, Object> body = new LinkedHashMap<>();
        put(body, "role", role);
        put(body, "scope", place);
        put(body, "login", login);
        put(body, "audience", audience);
        put(body, "from", from);
        put(body, "until", until);
        put(body, "order", order);
        put(body, "class", schoolClass);
        return body;
    }

    private static void put(Map<String, Object> body, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            body.put(name, value instanceof String text ? text.strip() : value.toString());
        }
    }
}
