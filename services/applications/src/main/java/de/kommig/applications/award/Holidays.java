package de.kommig.applications.award;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/** Days on which nothing has to be declared or handed in: weekends, and the public holidays of Hamburg (Hamburgisches Feiertagsgesetz, § 1). */
public final class Holidays {

    private static final Set<MonthDay> EVERY_YEAR = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.OCTOBER, 3),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));

    /** Days from Easter Sunday to Good Friday, Easter Monday, Ascension and Whit Monday. */
    private static final Set<Integer> AROUND_EASTER = Set.of(-2, 1, 39, 50);

    private static final MonthDay REFORMATION_DAY = MonthDay.of(Month.OCTOBER, 31);
    private static final int REFORMATION_DAY_SINCE = 2017;

    private Holidays() {}

    /** Whether it is neither Saturday, Sunday nor a public holiday. */
    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /** Whether it is a public holiday in Hamburg; Reformation Day is one since 2018, and was everywhere in 2017. */
    public static boolean isHoliday(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return EVERY_YEAR.contains(date)
                || (date.equals(REFORMATION_DAY) && day.getYear() >= REFORMATION_DAY_SINCE)
                || AROUND_EASTER.contains(
                        (int) (day.toEpochDay() - easter(day.getYear()).toEpochDay()));
    }

    /** Easter Sunday in the Gregorian calendar, after the anonymous algorithm that Nature printed in 1876 (Meeus, Astronomical Algorithms). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
