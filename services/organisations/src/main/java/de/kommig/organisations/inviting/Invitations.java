package de.kommig.organisations.inviting;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import de.kommig.organisations.erasing.HeldByAddress;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * E-mail addresses and fingerprints of open invitations, in the collection {@value #COLLECTION}. Whether an invitation is open, the
 * organisation's events say: what is here without them is of no use to anybody.
 */
@Component
public class Invitations implements HeldByAddress {

    static final String COLLECTION = "invitations";

    private final MongoCollection<Document> invitations;

    /** Creates the indexes if they are missing. */
    public Invitations(MongoDatabase database) {
        invitations = database.getCollection(COLLECTION);
        for (String field : List.of(
                InvitationDocument.ORGANISATION,
                InvitationDocument.ADDRESS,
                InvitationDocument.EXPIRES_AT,
                InvitationDocument.DUE)) {
            invitations.createIndex(Indexes.ascending(field));
        }
    }

    /** Keeps an invitation, unless it is kept already; durable when this returns, so that an event may speak of it. */
    void keep(KeptInvitation invitation, Instant now) {
        try {
            invitations.insertOne(InvitationDocument.write(invitation, now));
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
    }

    /** The invitation, as long as it is kept. */
    public Optional<KeptInvitation> find(UUID id) {
        return Optional.ofNullable(invitations.find(eq("_id", id.toString())).first())
                .map(InvitationDocument::read);
    }

    /** What is kept for an organisation, by the invitation's id. */
    Map<UUID, KeptInvitation> of(UUID organisation) {
        Map<UUID, KeptInvitation> found = new HashMap<>();
        for (Document stored : invitations.find(eq(InvitationDocument.ORGANISATION, organisation.toString()))) {
            KeptInvitation invitation = InvitationDocument.read(stored);
            found.put(invitation.id(), invitation);
        }
        return found;
    }

    /** Hands over every invitation that was kept before then. */
    public void keptBefore(Instant time, Consumer<KeptInvitation> reader) {
        invitations
                .find(lt(InvitationDocument.KEPT_AT, Date.from(time)))
                .forEach(stored -> reader.accept(InvitationDocument.read(stored)));
    }

    /** Forgets an invitation; nothing happens when it is not kept. */
    public void forget(UUID id) {
        invitations.deleteOne(eq("_id", id.toString()));
    }

    /** Forgets all invitations of an organisation. */
    public void forgetAllOf(UUID organisation) {
        invitations.deleteMany(eq(InvitationDocument.ORGANISATION, organisation.toString()));
    }

    /** Forgets all whose time is over; how many there were. */
    public long forgetExpired(Instant now) {
        return invitations
                .deleteMany(lte(InvitationDocument.EXPIRES_AT, Date.from(now)))
                .getDeletedCount();
    }

    /**
     * Forgets all invitations to an address, however it is written. They can be accepted no longer; their organisations see that there was
     * one, without an address, until it expires.
     */
    @Override
    public void eraseAddress(String email) {
        String key = Mailbox.of(email.strip())
                .map(Mailbox::key)
                .orElseGet(() -> email.strip().toLowerCase(Locale.ROOT));
        invitations.deleteMany(eq(InvitationDocument.ADDRESS, key));
    }
}
