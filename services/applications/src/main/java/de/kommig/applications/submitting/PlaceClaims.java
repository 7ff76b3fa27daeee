package de.kommig.applications.submitting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who has the one place that a call has for each organisation, in the collection {@value #COLLECTION}: {@code {_id: "<call>/<organisation>", application, turn}}.
 * It says who may hand in, not who has: whoever has the place and does not stand can be put in another's place.
 */
@Component
class PlaceClaims {

    static final String COLLECTION = "places";

    private static final String ID = "_id";
    private static final String APPLICATION = "application";
    private static final String TURN = "turn";
    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> places;

    PlaceClaims(MongoDatabase database) {
        this.places = database.getCollection(COLLECTION)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
    }

    /**
     * Who has the place.
     *
     * @param turn another one each time that somebody claims it, so that a place which was claimed again meanwhile is not taken away
     */
    record Place(String id, UUID application, String turn) {}

    /** Claims the place for this application, or claims it again; the place as it is now, which may be somebody else's. */
    Place claim(UUID call, UUID organisation, UUID application) {
        String id = call + "/" + organisation;
        while (true) {
            Document own = taken(and(eq(ID, id), eq(APPLICATION, application.toString())), application);
            if (own != null) {
                return read(own);
            }
            Document first = new Document(ID, id)
                    .append(APPLICATION, application.toString())
                    .append(TURN, anotherTurn());
            if (inserted(first)) {
                return read(first);
            }
            Document others = places.find(eq(ID, id)).first();
            if (others != null && !application.toString().equals(others.getString(APPLICATION))) {
                return read(others);
            }
        }
    }

    /** Puts this application in the place of the other one; not, when somebody has claimed it since it was read. */
    boolean takeOver(Place place, UUID application) {
        return taken(and(eq(ID, place.id()), eq(TURN, place.turn())), application) != null;
    }

    private @Nullable Document taken(Bson from, UUID application) {
        return places.findOneAndUpdate(
                from, combine(set(APPLICATION, application.toString()), set(TURN, anotherTurn())), AFTER);
    }

    private boolean inserted(Document place) {
        try {
            places.insertOne(place);
            return true;
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return false;
        }
    }

    private static String anotherTurn() {
        return UUID.randomUUID().toString();
    }

    private static Place read(Document place) {
        return new Place(place.getString(ID), UUID.fromString(place.getString(APPLICATION)), place.getString(TURN));
    }
}
