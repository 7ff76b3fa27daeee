package de.kommig.organisations.describing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a profile, as they are kept beside the events.
 *
 * @param about by language, BCP 47
 * @param salt drawn by lot: the event keeps the hash of the whole for good, and once this is erased nobody must find out by trying
 *     which phone number it was
 */
public record ProfileText(
        Map<String, String> about,
        @Nullable String website,
        @Nullable String email,
        @Nullable String phone,
        String salt) {}
