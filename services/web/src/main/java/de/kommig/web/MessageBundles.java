package de.kommig.web;

import java.util.Locale;
import java.util.ResourceBundle;

/** Texts for people by their keys: {@code <name>.properties} in English, {@code <name>_de.properties} in German. */
public final class MessageBundles {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private MessageBundles() {}

    /**
     * The texts in a language, whatever the machine's own is.
     *
     * @param name on the class path, e.g. {@code applications.papers}
     * @param language German, or any other for English
     * @throws java.util.MissingResourceException when there are none of this name
     */
    public static ResourceBundle of(String name, Locale language) {
        return ResourceBundle.getBundle(name, language, MessageBundles.class.getClassLoader(), NO_FALLBACK);
    }
}
