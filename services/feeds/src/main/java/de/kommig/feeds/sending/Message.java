package de.kommig.feeds.sending;

/**
 * What is sent to a webhook.
 *
 * @param id {@code webhook-id} of Standard Webhooks: the same however often it is sent
 * @param body the same bytes however often it is sent
 */
public record Message(String id, byte[] body) {}
