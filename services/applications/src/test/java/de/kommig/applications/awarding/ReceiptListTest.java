package de.kommig.applications.awarding;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.award.Receipt;
import de.kommig.contracts.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReceiptListTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

    @Test
    void no_cell_is_a_formula_and_none_runs_into_the_next() {
        Receipt receipt = new Receipt(
                UUID.randomUUID(),
                "=1+1",
                DAY,
                DAY.minusDays(1),
                "staff",
                Money.euros("1200"),
                "Ko, \"Ali\"",
                "-x\n+y");
        assertThat(ReceiptList.csv(List.of(receipt), Locale.ENGLISH))
                .isEqualTo("number,paidOn,committedOn,category,amount,currency,payee,purpose\r\n"
                        + "'=1+1,2027-03-31,2027-03-30,staff,1200.00,EUR,\"Ko, \"\"Ali\"\"\",\"'-x\n+y\"\r\n");
        assertThat(ReceiptList.csv(List.of(receipt), Locale.GERMAN))
                .startsWith(
                        "\uFEFFBelegnummer;Gezahlt am;Vertrag vom;Kategorie;Betrag;Währung;Empfänger*in;Zweck\r\n'=1+1;")
                .contains(";staff;1200,00;EUR;");
    }
}
