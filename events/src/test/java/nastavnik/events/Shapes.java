package nastavnik.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.StringJoiner;

/** Reads the shape of records. */
final class Shapes {

    private Shapes() {}

    /** Names of all fields at any depth. */
    static Set<String> fieldsOf(Class<?> type) {
        Set<String> names = new LinkedHashSet<>();
        for (RecordComponent part : type.getRecordComponents()) {
            names.add(part.getName());
            nestedRecord(part.getGenericType(), names);
        }
        return names;
    }

    private static void nestedRecord(Type type, Set<String> names) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                nestedRecord(argument, names);
            }
        } else if (type instanceof Class<?> c && c.isRecord()) {
            names.addAll(fieldsOf(c));
        }
    }

    /** As one reads it: {@code List<Membership>}. */
    static String nameOf(Type type) {
        if (type instanceof ParameterizedType generic) {
            StringJoiner arguments = new StringJoiner(", ", "<", ">");
            for (Type argument : generic.getActualTypeArguments()) {
                arguments.add(nameOf(argument));
            }
            return nameOf(generic.getRawType()) + arguments;
        }
        return type instanceof Class<?> c ? c.getSimpleName() : type.getTypeName();
    }

    /** The classes a type is made of: itself, or what stands between the angle brackets. */
    static Set<Type> classesIn(Type type) {
        return type instanceof ParameterizedType generic
                ? Set.copyOf(Arrays.asList(generic.getActualTypeArguments()))
                : Set.of(type);
    }
}
