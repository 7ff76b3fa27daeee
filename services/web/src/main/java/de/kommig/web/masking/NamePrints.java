package de.kommig.web.masking;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import de.kommig.web.membership.BelongingPeople;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;

/**
 * Keeps of each word of a person's name a keyed print (HMAC-SHA-256, cut to 128 bits), as {@code {_id: "<pseudonym>", words: [print]}}: enough to recognise the word
 * in a text that is to be masked, and nothing to read. The key lies beside them, under {@code _id: "key"}, and is made by whichever instance comes first.
 */
public final class NamePrints implements IdentifyingPeople {

    private static final String COLLECTION = "name_prints";
    private static final String KEY = "key";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES_OF_KEY = 32;
    private static final int BYTES_OF_PRINT = 16;

    private final MongoCollection<Document> prints;
    private final BelongingPeople belonging;
    private final SecretKeySpec key;

    /** @param database of the service that masks */
    public NamePrints(MongoDatabase database, BelongingPeople belonging) {
        this.prints = database.getCollection(COLLECTION);
        this.belonging = belonging;
        this.key = new SecretKeySpec(Base64.getDecoder().decode(secret()), ALGORITHM);
    }

    /** The person is called this now. */
    public void keep(UUID person, String name) {
        List<String> words = NameWords.of(name).stream().map(this::print).toList();
        prints.replaceOne(
                eq("_id", person.toString()),
                new Document("_id", person.toString()).append("words", words),
                new ReplaceOptions().upsert(true));
    }

    /** The person has been erased. */
    public void forget(UUID person) {
        prints.deleteOne(eq("_id", person.toString()));
    }

    @Override
    public Predicate<String> of(Collection<UUID> organisations) {
        List<String> people =
                belonging.to(organisations).stream().map(UUID::toString).toList();
        Set<String> known = new HashSet<>();
        prints.find(in("_id", people)).forEach(person -> known.addAll(person.getList("words", String.class)));
        return known.isEmpty() ? word -> false : word -> isIn(known, NameWords.plain(word));
    }

    /** Also in the genitive: {@code Fatmas Idee}. */
    private boolean isIn(Set<String> known, String word) {
        return known.contains(print(word))
                || (word.endsWith("s") && known.contains(print(word.substring(0, word.length() - 1))));
    }

    private String print(String word) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] whole = mac.doFinal(word.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(Arrays.copyOf(whole, BYTES_OF_PRINT));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    private String secret() {
        byte[] fresh = new byte[BYTES_OF_KEY];
        new SecureRandom().nextBytes(fresh);
        Document kept = prints.findOneAndUpdate(
                eq("_id", KEY),
                Updates.setOnInsert("secret", Base64.getEncoder().encodeToString(fresh)),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(kept).getString("secret");
    }
}
