package de.kommig.embeddedmongodb.keys;

import de.bwaldvogel.mongo.bson.Decimal128;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;

/**
 * Numbers of all BSON types in one order: the nearest double, then how far the exact value lies from it. 1, 1L, 1.0 and Decimal128 1 are the
 * same key. Decimals beyond a double's exponent range are told apart only from numbers within it.
 */
final class NumberBytes {

    /** A decimal has 34 digits, a double carries 15: three doubles are enough. */
    private static final int DOUBLES_PER_DECIMAL = 3;

    private static final long EXACT_IN_DOUBLE = 1L << 53;

    private NumberBytes() {}

    static void write(Number number, ByteArrayOutputStream out) {
        if (number instanceof Long value && Math.abs(value) > EXACT_IN_DOUBLE) {
            writeExact(BigDecimal.valueOf(value), out, DOUBLES_PER_DECIMAL);
        } else if (number instanceof Decimal128 decimal && Double.isFinite(decimal.doubleValue())) {
            writeExact(decimal.toBigDecimal(), out, DOUBLES_PER_DECIMAL);
        } else {
            writeDouble(number.doubleValue(), out);
            out.write(1);
        }
    }

    private static void writeExact(BigDecimal exact, ByteArrayOutputStream out, int doublesLeft) {
        double nearest = exact.doubleValue();
        writeDouble(nearest, out);
        BigDecimal rest = Double.isInfinite(nearest) ? BigDecimal.ZERO : exact.subtract(new BigDecimal(nearest));
        if (rest.signum() == 0 || doublesLeft == 1) {
            out.write(1);
        } else {
            out.write(rest.signum() < 0 ? 0 : 2);
            writeExact(rest, out, doublesLeft - 1);
        }
    }

    private static void writeDouble(double value, ByteArrayOutputStream out) {
        // NaN comes before all numbers, and there is one zero.
        long bits = Double.doubleToLongBits(value == 0 ? 0.0 : value);
        long ordered = Double.isNaN(value) ? 0 : bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
        KeyBytes.writeLong(ordered, out);
    }
}
