package de.kommig.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** In each service that keeps prints of names: they come with people, tell nothing by themselves, and go with them. */
public abstract class NamePrintsContract {

    private final MongoCollection<Document> people;
    private final MongoCollection<Document> prints;
    private final Document amal = new Document("_id", UUID.randomUUID().toString()).append("revision", 1L);

    protected NamePrintsContract(RunningService service) {
        people = service.bean(MongoClient.class).getDatabase("organisations").getCollection("people");
        prints = service.bean(MongoDatabase.class).getCollection("name_prints");
    }

    @Test
    void they_follow_the_person_and_are_gone_with_them() {
        people.insertOne(amal.append("name", "Amal Haddad").append("email", "amal@example.org"));
        await().untilAsserted(() -> assertThat(words()).hasSize(2));
        assertThat(words().toString().toLowerCase(Locale.ROOT)).doesNotContain("amal", "haddad");

        people.replaceOne(person(), amal.append("name", "Amal Haddad-Kılıç").append("revision", 2L));
        await().untilAsserted(() -> assertThat(words()).hasSize(3));

        people.deleteOne(person());
        await().untilAsserted(() -> assertThat(prints.find(person()).first()).isNull());
    }

    private List<String> words() {
        Document kept = prints.find(person()).first();
        return kept == null ? List.of() : kept.getList("words", String.class);
    }

    private Document person() {
        return new Document("_id", amal.getString("_id"));
    }
}
