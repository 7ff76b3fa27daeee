package de.kommig.organisations.inviting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Which invitations are still to be mailed, and when; part of their documents, so that it survives whatever happens to the service or the
 * mail server. Several instances may take from it: what one has taken is due for the others only after a while.
 */
@Component
public class MailQueue {

    /** A mail that was sent and not noted, and its secret with it, stays good until so many more have been tried. */
    private static final int SECRETS_KEPT = 10;

    /** Of all organisations together. More would be no invitations but a nuisance. */
    private static final int MAILS_A_DAY = 5;

    private final MongoCollection<Document> invitations;

    public MailQueue(MongoDatabase database) {
        invitations = database.getCollection(Invitations.COLLECTION);
    }

    /**
     * Has an invitation sent that exists, on a later day when its address gets enough mail already: who else has invited there, nobody is
     * told. Nothing happens when that has been said before, or when it is not kept any more.
     */
    public void release(UUID id, Instant now) {
        Bson neverReleased = and(
                eq("_id", id.toString()),
                exists(InvitationDocument.DUE, false),
                exists(InvitationDocument.SENT_AT, false));
        Document stored = invitations.find(neverReleased).first();
        if (stored != null) {
            Instant due = now.plus(Duration.ofDays(others(stored, now) / MAILS_A_DAY));
            invitations.updateOne(neverReleased, set(InvitationDocument.DUE, Date.from(due)));
        }
    }

    private long others(Document stored, Instant now) {
        return invitations.countDocuments(and(
                eq(InvitationDocument.ADDRESS, stored.getString(InvitationDocument.ADDRESS)),
                or(
                        exists(InvitationDocument.DUE),
                        gt(InvitationDocument.SENT_AT, Date.from(now.minus(Duration.ofDays(1)))))));
    }

    /**
     * Takes the one that has waited longest.
     *
     * @param until when it is due again, should nobody say what became of it
     */
    public Optional<KeptInvitation> take(Instant now, Instant until) {
        return Optional.ofNullable(invitations.findOneAndUpdate(
                        lte(InvitationDocument.DUE, Date.from(now)),
                        combine(set(InvitationDocument.DUE, Date.from(until)), inc(InvitationDocument.ATTEMPTS, 1)),
                        new FindOneAndUpdateOptions()
                                .sort(Sorts.ascending(InvitationDocument.DUE))
                                .returnDocument(ReturnDocument.AFTER)))
                .map(InvitationDocument::read);
    }

    /** Notes the secret that is about to be mailed; whether the invitation is still kept. */
    public boolean note(KeptInvitation taken, String fingerprint) {
        List<String> secrets = new ArrayList<>(taken.fingerprints());
        secrets.add(fingerprint);
        List<String> latest = secrets.subList(Math.max(0, secrets.size() - SECRETS_KEPT), secrets.size());
        return update(taken.id(), set(InvitationDocument.SECRETS, latest));
    }

    /** The mail is out. */
    public void sent(UUID id, Instant now) {
        update(
                id,
                combine(
                        set(InvitationDocument.SENT_AT, Date.from(now)),
                        unset(InvitationDocument.DUE),
                        unset(InvitationDocument.REFUSED)));
    }

    /**
     * The mail is not out.
     *
     * @param again when to try again
     * @param refused whether it is the address that the mail server does not want
     */
    public void notSent(UUID id, Instant again, boolean refused) {
        update(id, combine(set(InvitationDocument.DUE, Date.from(again)), set(InvitationDocument.REFUSED, refused)));
    }

    /** How many wait. */
    public long waiting() {
        return invitations.countDocuments(exists(InvitationDocument.DUE));
    }

    private boolean update(UUID id, Bson change) {
        return invitations.updateOne(eq("_id", id.toString()), change).getMatchedCount() == 1;
    }
}
