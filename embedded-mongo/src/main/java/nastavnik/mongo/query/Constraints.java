package nastavnik.mongo.query;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;

import nastavnik.mongo.key.Bounds;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a query says about single fields, as far as an index can use it. Several conditions on one
 * field stay apart: in an array each may be met by another element.
 */
final class Constraints {

    private final Map<String, List<Bounds>> byField = new LinkedHashMap<>();

    private Constraints() {}

    static Constraints of(Document query) {
        var constraints = new Constraints();
        constraints.read(query);
        return constraints;
    }

    /**
     * All that must hold of the field at once; in a multikey index only one condition can be used.
     */
    @Nullable Bounds on(String field, boolean multikey) {
        List<Bounds> all = byField.getOrDefault(field, List.of());
        if (multikey) {
            return all.stream().filter(Bounds::arePoints).findFirst().orElse(first(all));
        }
        return all.stream().reduce(Bounds::and).orElse(null);
    }

    private static @Nullable Bounds first(List<Bounds> all) {
        return all.isEmpty() ? null : all.getFirst();
    }

    private void read(Document query) {
        query.forEach(
                (field, condition) -> {
                    switch (field) {
                        case "$and" -> branches(condition).forEach(this::read);
                        case "$or" -> anyOf(branches(condition));
                        default -> {
                            if (!field.startsWith("$")) {
                                field(field, condition);
                            }
                        }
                    }
                });
    }

    /** A field that every branch limits is limited to what the branches allow together. */
    private void anyOf(List<Document> branches) {
        List<Constraints> all = branches.stream().map(Constraints::of).toList();
        if (all.isEmpty()) {
            return;
        }
        for (String field : all.getFirst().byField.keySet()) {
            List<@Nullable Bounds> each = new ArrayList<>();
            all.forEach(branch -> each.add(branch.on(field, true)));
            if (each.stream().noneMatch(Objects::isNull)) {
                add(field, each.stream().filter(Objects::nonNull).reduce(Bounds::or).orElse(null));
            }
        }
    }

    private void field(String field, @Nullable Object condition) {
        if (BsonRegularExpression.isRegularExpression(condition)) {
            add(field, RegexPrefix.of(condition));
        } else if (condition instanceof Document operators && !operators.isEmpty()) {
            if (operators.keySet().iterator().next().startsWith("$")) {
                operators.forEach((operator, operand) -> operator(field, operator, operand));
            } else {
                add(field, Bounds.oneOf(List.of(operators)));
            }
        } else if (!(condition instanceof Document)) {
            add(field, equal(condition));
        }
    }

    private void operator(String field, String operator, @Nullable Object operand) {
        switch (operator) {
            case "$eq" -> add(field, equal(operand));
            case "$in" -> add(field, operand instanceof Collection<?> c ? Bounds.oneOf(c) : null);
            case "$all" -> {
                if (operand instanceof Collection<?> all) {
                    all.stream()
                            .filter(o -> !(o instanceof Document))
                            .forEach(o -> add(field, equal(o)));
                }
            }
            case "$gt", "$gte", "$lt", "$lte" ->
                    add(field, operand == null ? null : Bounds.range(operand, operator));
            case "$elemMatch" -> element(field, operand);
            default -> {} // the others cannot be looked up
        }
    }

    private void element(String field, @Nullable Object operand) {
        if (operand instanceof Document element) {
            element.forEach(
                    (key, condition) -> {
                        if (!key.startsWith("$")) {
                            field(field + "." + key, condition);
                        } else {
                            operator(field, key, condition);
                        }
                    });
        }
    }

    private static @Nullable Bounds equal(@Nullable Object value) {
        List<@Nullable Object> one = new ArrayList<>();
        one.add(value);
        return Bounds.oneOf(one);
    }

    private void add(String field, @Nullable Bounds bounds) {
        if (bounds != null) {
            byField.computeIfAbsent(field, _ -> new ArrayList<>()).add(bounds);
        }
    }

    private static List<Document> branches(@Nullable Object condition) {
        if (condition instanceof Collection<?> all) {
            return all.stream()
                    .filter(Document.class::isInstance)
                    .map(Document.class::cast)
                    .toList();
        }
        return List.of();
    }
}
