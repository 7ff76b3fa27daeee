package de.kommig.contracts;

import java.util.UUID;

/**
 * Whom an application concerns. Every event about an application carries it, so that no consumer has to ask elsewhere whose
 * event it is.
 *
 * @param application the application
 * @param call the call it is put to
 * @param funder the organisation that published the call and decides
 * @param organisation the organisation that applies
 */
public record Parties(UUID application, UUID call, UUID funder, UUID organisation) {}
