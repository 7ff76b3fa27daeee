package de.kommig.coordination.telling;

import de.kommig.coordination.journey.Details;
import de.kommig.coordination.journey.Entry;
import de.kommig.coordination.journey.SeenJourney;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/**
 * Tells journeys in plain words, German or English. The words are in {@code coordination/journey*.properties}; where there is more
 * than one wording for a step, the one with {@code .own} speaks to the person it is about and the one with {@code .bare} says no more
 * than that it happened; {@code .with-deadline} tells a deadline where most have none.
 */
public final class Telling {

    private final ResourceBundle words;
    private final Figures figures;

    private Telling(Locale language) {
        this.words = ResourceBundle.getBundle(
                "coordination/journey", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        this.figures = new Figures(language, words.getString("date"), words.getString("day"));
    }

    /** In German for German-speaking readers, in English for everybody else. */
    public static Telling in(Locale asked) {
        return new Telling(Locale.GERMAN.getLanguage().equals(asked.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH);
    }

    /** One step, for one audience. */
    public String entry(Entry entry, SeenJourney journey) {
        String code = entry.fact().code();
        return say(firstOf(code + variant(entry, journey), code), entry.details());
    }

    private static String variant(Entry entry, SeenJourney journey) {
        if (journey.isAboutReader(entry)) {
            return ".own";
        }
        if (entry.details().equals(Details.NONE)) {
            return ".bare";
        }
        return entry.details().respondBy() == null ? "" : ".with-deadline";
    }

    /** The next step, for one audience. */
    public String next(SeenJourney journey) {
        String code = "next." + journey.next().code();
        String own = journey.next().yours() ? code + ".own" : code;
        return words.getString(firstOf(own, code));
    }

    private String firstOf(String... keys) {
        return Stream.of(keys)
                .filter(words::containsKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no words for " + keys[keys.length - 1]));
    }

    private String say(String key, Details details) {
        MessageFormat format = new MessageFormat(words.getString(key), words.getLocale());
        return format.format(new Object[] {
            figures.money(details.amount()),
            figures.moment(details.respondBy()),
            vote(details),
            details.number() == null ? 0 : details.number(),
            figures.day(details.day()),
            details.role() == null
                    ? ""
                    : words.getString("role." + details.role().code())
        });
    }

    private String vote(Details details) {
        return details.vote() == null
                ? ""
                : MessageFormat.format(
                        words.getString("vote." + figures.code(details.vote().recommendation())),
                        details.vote().approve(),
                        details.vote().reduce(),
                        details.vote().reject());
    }
}
