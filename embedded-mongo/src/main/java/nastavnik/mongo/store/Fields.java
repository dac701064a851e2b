package nastavnik.mongo.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.FailedToParseException;

/** The parts of a command; one that is missing or of the wrong kind is the client's error. */
final class Fields {

    private Fields() {}

    static String text(Document command, String field) {
        return required(command, field, String.class);
    }

    static Document document(Document command, String field) {
        return required(command, field, Document.class);
    }

    /** 0 if it is not there. */
    static int number(Document command, String field) {
        return command.get(field) instanceof Number number ? number.intValue() : 0;
    }

    private static <T> T required(Document command, String field, Class<T> type) {
        Object value = command.get(field);
        if (!type.isInstance(value)) {
            throw new FailedToParseException(
                    "the field '" + field + "' must be a " + type.getSimpleName());
        }
        return type.cast(value);
    }
}
