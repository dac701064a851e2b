package nastavnik.mongo.key;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.ObjectId;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Turns values into bytes whose unsigned order is MongoDB's order of the values; values that are
 * equal in a query (1, 1L and 1.0) have equal bytes. No encoding is a prefix of another, so
 * encodings can be joined into compound keys, and complemented for descending ones.
 */
public final class SortableBytes {

    /** Below every type tag: a shorter document or array sorts first. */
    private static final int END = 0x01;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(48);

    private SortableBytes() {}

    /** The bytes of one value; a missing value is a null. */
    public static byte[] of(@Nullable Object value) {
        var bytes = new SortableBytes();
        bytes.value(value);
        return bytes.out.toByteArray();
    }

    /**
     * What an empty array leaves in an index, so that the document is found by its other fields.
     */
    static byte[] ofNothing() {
        return new byte[] {TypeTag.NOTHING.code()};
    }

    /** The bytes every string that begins with {@code prefix} begins with. */
    static byte[] ofStringsBeginningWith(String prefix) {
        var bytes = new SortableBytes();
        bytes.out.write(TypeTag.STRING.code());
        bytes.escaped(prefix);
        return bytes.out.toByteArray();
    }

    private void value(@Nullable Object value) {
        out.write(TypeTag.of(value).code());
        switch (value) {
            case Number number -> number(number);
            case String string -> string(string);
            case Document document -> document(document);
            case Collection<?> array -> array(array);
            case BinData binary -> binary(binary.getData());
            case LegacyUUID legacy -> uuid(legacy.getUuid());
            case UUID uuid -> uuid(uuid);
            case ObjectId id -> out.writeBytes(id.toByteArray());
            case Boolean truth -> out.write(truth ? 1 : 0);
            case Instant instant -> signed(instant.toEpochMilli());
            case BsonTimestamp timestamp -> unsigned(timestamp.getValue(), Long.BYTES);
            case null -> {}
            default -> other(value);
        }
    }

    private void other(Object value) {
        switch (TypeTag.of(value)) {
            case REGEX, OTHER -> string(value.toString());
            default -> {} // the tag alone says all there is to say
        }
    }

    /** As a double, then how far the exact integer lies from it: beyond 2^53 doubles have gaps. */
    private void number(Number number) {
        double rounded = number.doubleValue();
        long bits = Double.doubleToLongBits(rounded == 0 ? 0.0 : rounded);
        unsigned(Double.isNaN(rounded) ? 0 : bits ^ ((bits >> 63) | Long.MIN_VALUE), Long.BYTES);
        long gap = number instanceof Long exact ? exact - (long) rounded : 0;
        unsigned(gap + 0x8000, Short.BYTES);
    }

    private void string(String string) {
        escaped(string);
        out.write(0);
        out.write(END);
    }

    private void escaped(String string) {
        for (byte b : string.getBytes(StandardCharsets.UTF_8)) {
            out.write(b);
            if (b == 0) {
                out.write(0xFF);
            }
        }
    }

    private void document(Document document) {
        for (Map.Entry<String, Object> field : document.entrySet()) {
            out.write(TypeTag.of(field.getValue()).code());
            string(field.getKey());
            value(field.getValue());
        }
        out.write(END);
    }

    private void array(Collection<?> array) {
        array.forEach(this::value);
        out.write(END);
    }

    private void binary(byte[] data) {
        unsigned(data.length, Integer.BYTES);
        out.writeBytes(data);
    }

    private void uuid(UUID uuid) {
        unsigned(uuid.getMostSignificantBits(), Long.BYTES);
        unsigned(uuid.getLeastSignificantBits(), Long.BYTES);
    }

    private void signed(long value) {
        unsigned(value ^ Long.MIN_VALUE, Long.BYTES);
    }

    private void unsigned(long value, int bytes) {
        for (int shift = (bytes - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            out.write((int) (value >>> shift));
        }
    }
}
