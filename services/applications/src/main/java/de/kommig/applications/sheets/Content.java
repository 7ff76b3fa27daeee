package de.kommig.applications.sheets;

import java.math.BigDecimal;

/** What stands in a cell of a table that somebody has sent. */
sealed interface Content {

    /** Nothing. */
    record Empty() implements Content {}

    /** Text; in CSV everything is. */
    record Text(String text) implements Content {}

    /** A number that the spreadsheet knows to be one. */
    record Figure(BigDecimal number) implements Content {}

    /** Something that is calculated, or went wrong when it was. */
    record Formula() implements Content {}

    /** The text; a number as it is written. */
    default String asText() {
        return switch (this) {
            case Text it -> it.text().strip();
            case Figure it -> it.number().toPlainString();
            case Empty it -> "";
            case Formula it -> "";
        };
    }
}
