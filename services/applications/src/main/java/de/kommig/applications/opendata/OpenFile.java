package de.kommig.applications.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Open data in one of its forms. */
public interface OpenFile {

    /** What it is called, e.g. {@code awards.csv}. */
    String file();

    /**
     * Writes it, in UTF-8: the same bytes as long as nothing in it changes.
     *
     * @param language of words that the platform puts in; German, or any other for English
     */
    void write(OpenAwardFilter filter, Locale language, OutputStream to) throws IOException;
}
