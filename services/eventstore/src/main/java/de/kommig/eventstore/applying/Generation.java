package de.kommig.eventstore.applying;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

/**
 * One generation of a view: a collection of documents that is filled from the first event on.
 *
 * @param number counts the rebuilds, from 1
 * @param documents the documents
 * @param passedOver versions that count for a stream although no document holds them: facts of unknown types, and events that an
 *     operator discarded
 */
public record Generation(long number, MongoCollection<Document> documents, Positions passedOver) {}
