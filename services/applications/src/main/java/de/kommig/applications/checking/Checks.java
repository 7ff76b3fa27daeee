package de.kommig.applications.checking;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Results in the collection {@value #COLLECTION}, one document for each application that is being checked. A document is written as a whole, and only
 * over what its writer has read.
 */
@Component
public class Checks {

    static final String COLLECTION = "checks";

    private final MongoCollection<Document> checks;

    Checks(MongoDatabase database) {
        this.checks = database.getCollection(COLLECTION)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
        checks.createIndex(Indexes.ascending(ChecksDocument.ITEMS + "." + ChecksDocument.BY));
    }

    /** What has been found about an application so far. */
    Results of(UUID application) {
        return Optional.ofNullable(
                        checks.find(eq("_id", application.toString())).first())
                .map(ChecksDocument::read)
                .orElseGet(() -> Results.none(application));
    }

    /** Whether nobody has written since this turn, so that it could be written. */
    boolean write(long after, Results results) {
        Document document = ChecksDocument.write(results);
        if (after > 0) {
            return checks.replaceOne(
                                    and(eq("_id", results.application().toString()), eq(ChecksDocument.TURN, after)),
                                    document)
                            .getMatchedCount()
                    == 1;
        }
        try {
            checks.insertOne(document);
            return true;
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return false;
        }
    }

    /** All that somebody has said of applications, by application. */
    public List<CheckedBySomebody> by(UUID person) {
        return ofPerson(
                        person,
                        results -> results.items().stream()
                                .filter(item -> person.equals(item.by()))
                                .map(item -> CheckedBySomebody.of(results.application(), item))
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Who has left an organisation is not named any more for what they have looked at on its behalf. What was found stays. */
    public void forget(UUID person, UUID organisation) {
        for (UUID application : ofPerson(person, Results::application)) {
            Results before = of(application);
            while (!write(
                    before.turn(),
                    before.each(item ->
                            person.equals(item.by()) && item.organisation().equals(organisation)
                                    ? item.byNobody()
                                    : item))) {
                before = of(application);
            }
        }
    }

    /** Erases all that was found about an application. */
    public void eraseAbout(UUID application) {
        checks.deleteOne(eq("_id", application.toString()));
    }

    private <T> List<T> ofPerson(UUID person, Function<Results, T> mapping) {
        return checks.find(eq(ChecksDocument.ITEMS + "." + ChecksDocument.BY, person.toString()))
                .map(ChecksDocument::read)
                .map(mapping::apply)
                .into(new ArrayList<>());
    }
}
