package nastavnik.mongo.key;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** The order of the bytes is the order of the values. */
class SortableBytesTest {

    private static final @Nullable Object[] VALUES = {
        MinKey.getInstance(),
        null,
        Double.NEGATIVE_INFINITY,
        Long.MIN_VALUE + 5,
        -1e15,
        -2.5,
        -1,
        -0.0,
        0,
        1L,
        1.5,
        1L << 53,
        (1L << 53) + 1,
        Long.MAX_VALUE - 1,
        Double.POSITIVE_INFINITY,
        "",
        "a",
        "a\u0000",
        "a\u0000b",
        "a\u0001",
        "ab",
        "b",
        "Ёж",
        new Document("a", 1),
        new Document("a", 1).append("b", 0),
        new Document("a", 2),
        new Document("b", 0),
        new Document("a", "x"),
        new BinData(new byte[] {1}),
        new BinData(new byte[] {(byte) 200}),
        new BinData(new byte[] {0, 0}),
        new UUID(1, 2),
        new UUID(-1, 2),
        new ObjectId("00ff00000000000000000000"),
        new ObjectId("ff0000000000000000000000"),
        false,
        true,
        Instant.ofEpochMilli(-5),
        Instant.EPOCH,
        Instant.ofEpochMilli(7),
        MaxKey.getInstance()
    };

    @Test
    void bytesCompareAsTheValuesDo() {
        for (Object left : VALUES) {
            for (Object right : VALUES) {
                int bytes = Arrays.compareUnsigned(SortableBytes.of(left), SortableBytes.of(right));
                int values = ValueComparator.asc().compare(left, right);
                assertThat(Integer.signum(bytes))
                        .as("%s and %s", left, right)
                        .isEqualTo(Integer.signum(values));
            }
        }
    }

    @Test
    void noEncodingIsThePrefixOfAnother() {
        for (Object left : VALUES) {
            for (Object right : VALUES) {
                byte[] shorter = SortableBytes.of(left);
                byte[] longer = SortableBytes.of(right);
                if (!Arrays.equals(shorter, longer) && shorter.length <= longer.length) {
                    assertThat(Arrays.copyOf(longer, shorter.length))
                            .as("%s and %s", left, right)
                            .isNotEqualTo(shorter);
                }
            }
        }
    }

    @Test
    void complementedBytesSortBackwards() {
        for (Object left : VALUES) {
            for (Object right : VALUES) {
                byte[] a = SortableBytes.of(left);
                byte[] b = SortableBytes.of(right);
                assertThat(
                                Integer.signum(
                                        Arrays.compareUnsigned(
                                                Interval.complement(a), Interval.complement(b))))
                        .isEqualTo(-Integer.signum(Arrays.compareUnsigned(a, b)));
            }
        }
    }
}
