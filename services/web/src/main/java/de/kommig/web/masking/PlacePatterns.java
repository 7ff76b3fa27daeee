package de.kommig.web.masking;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses of houses (DIN 5008): streets with a number, post codes with their place, post office boxes. */
final class PlacePatterns {

    private static final int WORDS = Pattern.UNICODE_CHARACTER_CLASS;

    private static final String NUMBER =
            "\\s{0,3}(?:(?:Nr|No|Hausnummer)\\.?\\s?)?\\d{1,3}(?:\\s?[a-zA-Z](?!\\w))?(?:\\s?[/–-]\\s?\\d{1,3}[a-z]?)?(?!\\w)(?![.,:]\\d)";
    private static final String NO_PLACE =
            "(?!(?:Euro|EUR|Menschen|Personen|Kinder|Stunden|Mal|Exemplare|Teilnehm\\w*|Besuch\\w*|Flyer)\\b)";
    private static final String POSTED = "(?:D-)?\\d{5}\\s{1,3}" + NO_PLACE + "\\p{Lu}[\\w-]{1,40}";
    private static final String AND_PLACE = "(?:\\s{0,3},?\\s{0,3}" + POSTED + ")?";
    private static final String WORD = "\\p{Lu}[\\w.’'-]{0,40}";

    /** The street is known by its last part: {@code Große Bergstraße 12a}. */
    private static final Pattern STREET = Pattern.compile(
            "(?<!\\w)(?:(?:An der|Am|Im|Zum|Zur|Bei der|Beim)\\s)?(?:(?:" + WORD + "\\s)?\\p{Lu}[\\w.’'-]{2,40}"
                    + "(?:stra(?:ß|ss)e|str\\.?|weg|platz|allee|ring|gasse|damm|ufer|chaussee|stieg|twiete|deich|kamp|redder|wall|markt|kai)"
                    + "|" + WORD + "[\\s-](?:Stra(?:ß|ss)e|Str\\.)"
                    + "|" + WORD + "-(?:Weg|Platz|Allee|Ring|Damm|Ufer|Chaussee|Stieg|Markt|Kai))"
                    + NUMBER + AND_PLACE,
            WORDS);
    /** Called after a place: {@code Harburger Ring 5}; {@code Dieser Weg 3} is none. */
    private static final Pattern NEAR = Pattern.compile(
            "(?<!\\w)(?!(?:Dieser|Unserer|Unser|Jeder|Jener|Welcher|Weiterer|Anderer|Erster|Zweiter|Dritter|Letzter|Einer|Keiner)\\s)"
                    + "\\p{Lu}[\\w’'-]{2,40}(?:er|[ea]ner)\\s"
                    + "(?:Weg|Platz|Allee|Ring|Damm|Ufer|Chaussee|Stieg|Markt|Kai|Deich|Kamp|Wall|Twiete|Gasse|Berg|Landstra(?:ß|ss)e|Hof|Tor|Steig)"
                    + NUMBER + AND_PLACE,
            WORDS);
    /** What stands behind {@code Im} or {@code Am} and before a number and is no street. */
    private static final String NO_STREET =
            "(?!(?:Jahr|Monat|Tag|Woche|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Wochenende|Januar|Februar|März|April|Mai|Juni|Juli"
                    + "|August|September|Oktober|November|Dezember|Frühjahr|Frühling|Sommer|Herbst|Winter|Quartal|Halbjahr|Schuljahr|Semester|Modul|Phase"
                    + "|Kapitel|Abschnitt|Absatz|Artikel|Teil|Schritt|Punkt|Thema|Ziel|Niveau|Kurs|Raum|Projekt|Arbeitspaket|Paket|Klasse|Jahrgang|Stufe"
                    + "|Alter|Durchschnitt|Schnitt|Anhang|Anlage|Antrag|Termin|Treffen|Block|Baustein|Zeitraum|Umfang|Haus|Gebäude|Stock|Verhältnis|Abend"
                    + "|Ende|Anfang|Team|Vorjahr|Mittel|Ganzen|Rahmen|Format|Bereich|Feld|Satz|Band|Heft|Jahre)\\w{0,3}\\b)";

    private static final String IN_FRONT =
            "(?:Am|Im|Beim|Zum|Zur|(?:An|Auf|Bei|In|Hinter|Unter|Vor)\\s(?:der|dem|den))\\s(?:(?:Alten|Neuen|Großen|Kleinen|Hohen|Langen)\\s)?";
    /** What follows a number that counts nothing. */
    private static final String STOP =
            "(?=\\s{0,3}(?:$|[,;.)\\n–]|(?:in|und|oder|statt|ist|findet|ab|um|jeden|jeweils)\\b))";

    /** {@code Am Sand 3b}, {@code An der Alster 6}; {@code Am Sand 3 Stunden lang} is none. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?<!\\w)" + IN_FRONT + NO_STREET + "\\p{Lu}[\\w’'-]{2,40}(?:"
                    + "\\s(?:Nr\\.?\\s?)?\\d{1,3}[a-z](?!\\w)|\\sNr\\.?\\s?\\d{1,3}(?!\\w)|\\s\\d{1,3}(?!\\w)(?![.,:]\\d)"
                    + STOP
                    + "|\\s\\d{1,3}[a-z]?(?=\\s{0,3},?\\s{0,3}" + POSTED + "))" + AND_PLACE,
            WORDS);
    /** Whatever stands with a number before a post code: {@code Schulterblatt 3, 20357 Hamburg}. */
    private static final Pattern BEFORE_PLACE =
            Pattern.compile("(?<!\\w)(?:" + WORD + "\\s)?" + WORD + NUMBER + "\\s{0,3},?\\s{0,3}" + POSTED, WORDS);

    private static final String CITIES =
            "(?:Hamburg|HH|Berlin|Bremen|Hannover|Kiel|Lübeck|Lüneburg|Norderstedt|Pinneberg|Buchholz|Stade|Winsen"
                    + "|Ahrensburg|Reinbek|Wedel|Elmshorn|Geesthacht|Schenefeld|Seevetal|Buxtehude|München|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig"
                    + "|Dresden|Essen|Dortmund|Bonn|Mainz|Kassel|Nürnberg|Rostock|Schwerin)";
    /** A number around Hamburg that is not round is no amount. */
    private static final Pattern POST_CODE = Pattern.compile(
            "(?<![\\w.,])(?:(?:D-)?\\d{5}\\s{1,3}" + CITIES + "\\b(?:-\\p{Lu}[\\w-]{1,40})?"
                    + "|D-\\d{5}(?!\\d)(?:\\s\\p{Lu}[\\w-]{1,40})?"
                    + "|2[0-2](?!\\d00)\\d{3}\\s{1,3}" + NO_PLACE + "\\p{Lu}[\\p{L}-]{2,40}(?![\\p{L}*:]))",
            WORDS);

    private static final Pattern BOX = Pattern.compile(
            "(?<!\\w)(?:Postfach|P\\.?\\s?O\\.?\\s?Box)\\s{0,3}(?:Nr\\.?\\s?)?:?\\s?\\d(?:\\s?\\d){1,7}(?!\\w)", WORDS);

    private PlacePatterns() {}

    static Stream<Pattern> all() {
        return Stream.of(STREET, NEAR, BESIDE, BEFORE_PLACE, POST_CODE, BOX);
    }
}
