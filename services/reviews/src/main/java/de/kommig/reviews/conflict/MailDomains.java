package de.kommig.reviews.conflict;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import de.kommig.reviews.erasing.HeldOfPerson;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Under which domain people are reached by e-mail, and nothing else of their address; not where everybody has a mailbox. */
@Component
public class MailDomains implements HeldOfPerson {

    private final MongoCollection<Document> domains;
    private final FreeMail freeMail;

    MailDomains(MongoDatabase database, FreeMail freeMail) {
        this.domains = database.getCollection("mail_domains");
        this.freeMail = freeMail;
    }

    /**
     * Takes over what is behind the @ of this address.
     *
     * @param email {@code null} where there is none
     * @return whether something is known now that was not before
     */
    public boolean keep(UUID person, @Nullable String email) {
        String domain = email == null
                ? ""
                : email.substring(email.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
        if (domain.isEmpty() || domain.equals(email) || freeMail.domains().contains(domain)) {
            erase(person);
            return false;
        }
        Document now = new Document("_id", person.toString()).append("domain", domain);
        Document before = domains.find(eq("_id", person.toString())).first();
        if (now.equals(before)) {
            return false;
        }
        domains.replaceOne(eq("_id", person.toString()), now, new ReplaceOptions().upsert(true));
        return true;
    }

    /** Those of these people of whom one is known. */
    Map<UUID, String> of(Collection<UUID> people) {
        Map<UUID, String> found = new HashMap<>();
        domains.find(in("_id", people.stream().map(UUID::toString).toList()))
                .forEach(one -> found.put(UUID.fromString(one.getString("_id")), one.getString("domain")));
        return found;
    }

    @Override
    public void erase(UUID person) {
        domains.deleteOne(eq("_id", person.toString()));
    }
}
