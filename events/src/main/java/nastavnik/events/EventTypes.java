package nastavnik.events;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every event type this build knows, found by walking the sealed families. */
public final class EventTypes {

    private static final Map<String, Class<? extends Event>> BY_NAME = new LinkedHashMap<>();
    private static final Map<Class<?>, Known> BY_CLASS = new LinkedHashMap<>();

    /** What is known about one event class. */
    public record Known(Class<? extends Event> type, String name, String says, Topic topic) {}

    static {
        families()
                .forEach(
                        family ->
                                records(family)
                                        .forEach(
                                                type -> add(type.asSubclass(Event.class), family)));
    }

    private EventTypes() {}

    /** All types, in the order of their topics and names. */
    public static Collection<Known> all() {
        return BY_CLASS.values().stream()
                .sorted(
                        Comparator.comparing((Known known) -> known.topic().value())
                                .thenComparing(Known::name))
                .toList();
    }

    /** Topics of all families. */
    public static List<Topic> topics() {
        return families().map(family -> family.getAnnotation(Topic.class)).toList();
    }

    /** The topic of a family such as {@link PairEvent}. */
    public static String topicOf(Class<? extends Event> family) {
        return family.getAnnotation(Topic.class).value();
    }

    /** The wire names of a family's events. */
    public static List<String> namesOf(Class<? extends Event> family) {
        return BY_CLASS.values().stream()
                .filter(known -> family.isAssignableFrom(known.type()))
                .map(Known::name)
                .sorted()
                .toList();
    }

    /**
     * Topic and wire name of an event.
     *
     * @throws IllegalArgumentException for an {@link UnknownEvent}
     */
    public static Known of(Event event) {
        Known known = BY_CLASS.get(event.getClass());
        if (known == null) {
            throw new IllegalArgumentException("An unknown event has no type of this build");
        }
        return known;
    }

    static @Nullable Class<? extends Event> named(String name) {
        return BY_NAME.get(name);
    }

    private static Stream<Class<?>> families() {
        return Stream.of(Event.class.getPermittedSubclasses()).filter(Class::isInterface);
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .filter(type -> type != UnknownEvent.class);
    }

    private static void add(Class<? extends Event> type, Class<?> family) {
        EventType name = type.getAnnotation(EventType.class);
        BY_NAME.put(name.value(), type);
        BY_CLASS.put(
                type,
                new Known(type, name.value(), name.says(), family.getAnnotation(Topic.class)));
    }
}
