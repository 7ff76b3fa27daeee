package de.kommig.applications.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.Cast;
import de.kommig.applications.award.Receipt;
import de.kommig.contracts.Money;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One contract for the ledger and its twin. */
class LedgerTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

    static Stream<Ledger> ledgers() {
        return Stream.of(new InMemoryLedger(), Cast.SERVICE.bean(MongoLedger.class));
    }

    private static Receipt receipt(String number, LocalDate paidOn, @Nullable LocalDate committedOn) {
        return new Receipt(
                UUID.randomUUID(), number, paidOn, committedOn, "staff", Money.euros("12.30"), "Amira", "Honorar");
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void receipts_come_back_as_they_were_in_the_order_of_payment_and_number(Ledger ledger) {
        UUID award = UUID.randomUUID();
        Receipt third = receipt("1", DAY.plusDays(1), DAY);
        Receipt second = receipt("2", DAY, null);
        Receipt first = receipt("1", DAY, null);
        ledger.put(award, third);
        ledger.put(award, second);
        ledger.put(award, first);
        ledger.put(UUID.randomUUID(), receipt("0", DAY, null));
        assertThat(ledger.of(award)).containsExactly(first, second, third);
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void a_receipt_is_replaced_and_taken_out_by_its_id_and_its_award(Ledger ledger) {
        UUID award = UUID.randomUUID();
        Receipt receipt = receipt("1", DAY, DAY);
        Receipt corrected = new Receipt(receipt.id(), "1a", DAY, null, "rooms", Money.euros("1"), "Ben", "Miete");
        ledger.put(award, receipt);
        ledger.put(award, corrected);
        assertThat(ledger.of(award)).containsExactly(corrected);
        assertThat(ledger.remove(UUID.randomUUID(), receipt.id())).isFalse();
        assertThat(ledger.remove(award, receipt.id())).isTrue();
        assertThat(ledger.remove(award, receipt.id())).isFalse();
        assertThat(ledger.of(award)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void erasing_takes_all_of_one_award_and_nothing_else(Ledger ledger) {
        UUID award = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        ledger.put(award, receipt("1", DAY, null));
        ledger.put(other, receipt("1", DAY, null));
        ledger.erase(award);
        assertThat(ledger.of(award)).isEmpty();
        assertThat(ledger.of(other)).hasSize(1);
    }
}
