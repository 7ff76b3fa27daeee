package de.kommig.applications.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All base rates that the Bundesbank has announced, as far as they are known here. The last one is taken to go on. */
public record BaseRates(List<BaseRate> rates) {

    /** @throws IllegalArgumentException when there is none */
    public BaseRates {
        if (rates.isEmpty()) {
            throw new IllegalArgumentException("there must be a base rate");
        }
        rates = rates.stream().sorted(Comparator.comparing(BaseRate::from)).toList();
    }

    /** The rate on a day, in percent a year; before the first known one, that one. */
    public BigDecimal on(LocalDate day) {
        return rates.stream()
                .filter(rate -> !rate.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(rates.getFirst())
                .percent();
    }

    /** First days of spans within which the rate does not change, from the first day on, and the day after the last one. */
    List<LocalDate> spans(LocalDate first, LocalDate last) {
        Stream<LocalDate> changes =
                rates.stream().map(BaseRate::from).filter(from -> from.isAfter(first) && !from.isAfter(last));
        return Stream.concat(Stream.concat(Stream.of(first), changes.distinct()), Stream.of(last.plusDays(1)))
                .toList();
    }
}
