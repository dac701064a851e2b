package nastavnik.events;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

/** Checks that what is not {@link Nullable} in a contract is there, at any depth. */
final class Required {

    private record Part(RecordComponent component, boolean nullable) {}

    private static final ClassValue<Part[]> PARTS =
            new ClassValue<>() {
                @Override
                protected Part[] computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents())
                            .map(Required::part)
                            .toArray(Part[]::new);
                }
            };

    private Required() {}

    static void check(Object value) {
        switch (value) {
            case Record parts -> checkParts(parts);
            case Collection<?> many -> many.forEach(Required::check);
            case Map<?, ?> map -> map.values().forEach(Required::check);
            default -> {}
        }
    }

    private static void checkParts(Record owner) {
        for (Part part : PARTS.get(owner.getClass())) {
            Object value = read(owner, part);
            if (value != null) {
                check(value);
            } else if (!part.nullable()) {
                throw new IllegalArgumentException(part.component().getName() + " is missing");
            }
        }
    }

    private static @Nullable Object read(Record owner, Part part) {
        try {
            return part.component().getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Part part(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        return new Part(
                component, component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }
}
