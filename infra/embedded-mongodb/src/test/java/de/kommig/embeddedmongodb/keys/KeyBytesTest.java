package de.kommig.embeddedmongodb.keys;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyBytesTest {

    @Test
    void values_of_all_types_are_in_mongodb_s_order() {
        assertAscending(
                MinKey.getInstance(),
                null,
                Double.NaN,
                Double.NEGATIVE_INFINITY,
                -1e300,
                Long.MIN_VALUE,
                -1,
                decimal("-0.1"),
                0,
                Double.MIN_VALUE,
                decimal("0.1"),
                0.1,
                1,
                decimal("1.00000000000000000000000000001"),
                2L,
                9007199254740992.0,
                9007199254740993L,
                Long.MAX_VALUE - 1,
                Long.MAX_VALUE,
                1e300,
                "",
                "\0",
                "\0a",
                "a",
                "a\0",
                "a\0b",
                "ab",
                "b",
                "ä",
                new Document(),
                new Document("a", 1),
                new Document("a", 1).append("b", 1),
                new Document("b", 1),
                List.of(),
                List.of(1),
                List.of(1, 2),
                List.of(2),
                new UUID(1, 1),
                new UUID(1, 2),
                new ObjectId("000000000000000000000001"),
                new ObjectId("100000000000000000000000"),
                false,
                true,
                Instant.ofEpochMilli(-1),
                Instant.ofEpochMilli(0),
                Instant.ofEpochMilli(1),
                new BsonTimestamp(1),
                new BsonTimestamp(1L << 32),
                MaxKey.getInstance());
    }

    @Test
    void equal_values_of_different_types_are_one_key() {
        assertThat(KeyBytes.encode(1, true))
                .isEqualTo(KeyBytes.encode(1L, true))
                .isEqualTo(KeyBytes.encode(1.0, true))
                .isEqualTo(KeyBytes.encode(decimal("1.0"), true));
        assertThat(KeyBytes.encode(-0.0, true)).isEqualTo(KeyBytes.encode(0, true));
        assertThat(KeyBytes.encode(Missing.getInstance(), true)).isEqualTo(KeyBytes.encode(null, true));
        assertThat(KeyBytes.encode(Long.MAX_VALUE, true))
                .isEqualTo(KeyBytes.encode(decimal("9223372036854775807"), true));
    }

    @Test
    void random_numbers_compare_as_their_exact_values_do_in_both_directions() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("KeyBytesTest seed " + seed + " (replay with -Dseed=" + seed + ")");
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            Number left = number(random);
            Number right = random.nextInt(4) == 0 ? near(left) : number(random);
            int expected = Integer.signum(exact(left).compareTo(exact(right)));
            assertThat(compare(left, right, true)).as("%s and %s", left, right).isEqualTo(expected);
            assertThat(compare(left, right, false)).as("%s and %s", left, right).isEqualTo(-expected);
        }
    }

    private static void assertAscending(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values.length; j++) {
                assertThat(compare(values[i], values[j], true))
                        .as("%s and %s", values[i], values[j])
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    private static int compare(@Nullable Object left, @Nullable Object right, boolean ascending) {
        return Integer.signum(
                Arrays.compareUnsigned(KeyBytes.encode(left, ascending), KeyBytes.encode(right, ascending)));
    }

    private static Number number(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt();
            case 1 -> random.nextLong() >> random.nextInt(64);
            case 2 -> random.nextGaussian() * Math.pow(10, random.nextInt(-20, 20));
            default ->
                decimal(new BigDecimal(random.nextLong())
                        .scaleByPowerOfTen(random.nextInt(-20, 10))
                        .toString());
        };
    }

    private static Number near(Number number) {
        return switch (number) {
            case Long value -> value + 1;
            case Double value -> Math.nextUp(value);
            case Decimal128 value ->
                decimal(value.toBigDecimal()
                        .multiply(new BigDecimal("1.0000000001"))
                        .toString());
            default -> number.longValue();
        };
    }

    private static BigDecimal exact(Number number) {
        return number instanceof Decimal128 decimal
                ? decimal.toBigDecimal()
                : number instanceof Double value ? new BigDecimal(value) : BigDecimal.valueOf(number.longValue());
    }

    private static Decimal128 decimal(String digits) {
        return new Decimal128(new BigDecimal(digits));
    }
}
