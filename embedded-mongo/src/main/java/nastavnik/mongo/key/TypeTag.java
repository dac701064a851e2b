package nastavnik.mongo.key;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/**
 * The first byte of every encoded value, in MongoDB's order of types. All tags lie between 0x10 and
 * 0x90, so that a tag plus one, and its complement, are never 0xFF.
 */
enum TypeTag {
    MIN_KEY(0x10),
    /** What an empty array leaves in an index. */
    NOTHING(0x18),
    NULL(0x20),
    NUMBER(0x28),
    STRING(0x30),
    DOCUMENT(0x38),
    ARRAY(0x40),
    BINARY(0x48),
    LEGACY_UUID(0x4C),
    UUID_(0x50),
    OBJECT_ID(0x58),
    BOOLEAN(0x60),
    DATE(0x68),
    TIMESTAMP(0x70),
    REGEX(0x78),
    OTHER(0x80),
    MAX_KEY(0x88);

    private final int code;

    TypeTag(int code) {
        this.code = code;
    }

    byte code() {
        return (byte) code;
    }

    static TypeTag of(@Nullable Object value) {
        return switch (value) {
            case null -> NULL;
            case Missing _ -> NULL;
            case Number _ -> NUMBER;
            case String _ -> STRING;
            case Document _ -> DOCUMENT;
            case Collection<?> _ -> ARRAY;
            case BinData _ -> BINARY;
            case LegacyUUID _ -> LEGACY_UUID;
            case UUID _ -> UUID_;
            case ObjectId _ -> OBJECT_ID;
            case Boolean _ -> BOOLEAN;
            case Instant _ -> DATE;
            case BsonTimestamp _ -> TIMESTAMP;
            case BsonRegularExpression _ -> REGEX;
            case MinKey _ -> MIN_KEY;
            case MaxKey _ -> MAX_KEY;
            default -> OTHER;
        };
    }
}
