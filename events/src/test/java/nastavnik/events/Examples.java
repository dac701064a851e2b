package nastavnik.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Builds a full example of any event from the shape of its record; used once, when a type is new.
 */
final class Examples {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private Examples() {}

    static Envelope of(EventTypes.Known known) {
        Event event = (Event) example(known.type(), "");
        return new Envelope(
                known.topic().value(),
                known.name(),
                "0b6f6a0e-2d0c-4c6c-9a3b-6d1f8a54c001",
                1,
                Instant.parse("2026-10-02T06:30:00Z"),
                event.on(),
                event.inOrganisation(),
                "district-1",
                null,
                event);
    }

    private static Object example(Type type, String name) {
        return switch (type) {
            case ParameterizedType generic -> collection(generic, name);
            case Class<?> c when c == String.class -> name.isEmpty() ? "code" : name + "-1";
            case Class<?> c when c == LocalDate.class -> DAY;
            case Class<?> c when c == int.class || c == Integer.class -> 2011;
            case Class<?> c when c == long.class || c == Long.class -> 1L;
            case Class<?> c when c == boolean.class || c == Boolean.class -> true;
            case Class<?> c when c.isEnum() -> c.getEnumConstants()[0];
            case Class<?> c when c.isRecord() -> record(c);
            default -> throw new IllegalArgumentException("No example of " + type);
        };
    }

    private static Object collection(ParameterizedType type, String name) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Map.class) {
            return Map.of(example(of[0], "key"), example(of[1], name));
        }
        Object element = example(of[0], name);
        return type.getRawType() == Set.class ? Set.of(element) : List.of(element);
    }

    private static Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            var constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(parts)
                                    .map(RecordComponent::getType)
                                    .toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(parts)
                            .map(part -> example(part.getGenericType(), part.getName()))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
