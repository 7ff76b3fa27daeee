package de.kommig.organisations.warning;

import java.util.Map;
import java.util.UUID;

/**
 * What one owner is to be told.
 *
 * @param id names it: what it is about, the day, the person
 * @param organisation whose owner they are
 * @param person their pseudonym; their address is looked up when the mail is sent
 * @param kind what it is about, the beginning of the keys of its words, e.g. {@code webhook-disabled}
 * @param facts what the words need
 * @param attempts how often it has been tried to send it
 */
public record Warning(
        String id, UUID organisation, UUID person, String kind, Map<String, String> facts, int attempts) {}
