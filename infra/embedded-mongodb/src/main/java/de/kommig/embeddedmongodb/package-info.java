/**
 * A database inside the JVM that speaks MongoDB's wire protocol: for trying the platform out, for development and for tests.
 *
 * <p>What it is: {@code de.bwaldvogel:mongo-java-server} answers queries and updates; this module adds what the platform and Debezium need.
 * It presents itself as the primary of a replica set {@code rs0}; it has change streams on a collection, a database and the deployment that
 * resume after a restart, on all collections or only on those that somebody watches ({@link
 * de.kommig.embeddedmongodb.Options#logged()}); what it has acknowledged survives {@code kill -9} of the process (and, with {@link
 * de.kommig.embeddedmongodb.Options#sync()}, a power failure); it looks documents up by unique and secondary indexes; it retries writes
 * safely; it prunes its change log and compacts its file while it runs; where it is told to, it forgets what documents were before they were
 * changed or deleted ({@link de.kommig.embeddedmongodb.Options#latestOnly()}).
 *
 * <p>What it is not: a database for production. There is one node and nothing to fail over to; one writer at a time; no authentication
 * (it listens on the loopback interface only, to every local user); no transactions (they are refused with an error). Not supported, with
 * an error: pipeline updates, {@code $set} as an aggregation stage outside change streams, {@code $unionWith}, {@code $setWindowFields},
 * {@code $dateTrunc}, {@code $text}, collation, partial, TTL, text, geo and wildcard indexes, capped and time series collections, views,
 * validators, unacknowledged writes. Binary values other than generic ones and UUIDs come back as generic ones or are refused. Not ordered
 * results come in the order of {@code _id}, not of insertion. A change stream has no pre- or post-images; {@code updateLookup} works.
 * In production, and wherever {@code MONGODB_URI} points to, the platform uses a MongoDB replica set.
 */
@NullMarked
package de.kommig.embeddedmongodb;

import org.jspecify.annotations.NullMarked;
