package de.kommig.organisations.inviting;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What an invitation's mail holds and nobody else knows: organisation, invitation and a secret of 256 bits, together 64 bytes, written as 86
 * letters, digits, dashes and underscores. The last one is always a letter, so that no mail program takes it for the end of a sentence.
 */
public final class InvitationToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final int ID_BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{86}");

    private final UUID organisation;
    private final UUID invitation;
    private final byte[] secret;

    private InvitationToken(UUID organisation, UUID invitation, byte[] secret) {
        this.organisation = organisation;
        this.invitation = invitation;
        this.secret = secret;
    }

    /** A new one for this invitation. */
    public static InvitationToken draw(KeptInvitation invitation) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new InvitationToken(invitation.organisation(), invitation.id(), secret);
    }

    /** Reads what {@link #text} has written; empty for everything else. */
    public static Optional<InvitationToken> read(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        UUID organisation = new UUID(bytes.getLong(), bytes.getLong());
        UUID invitation = new UUID(bytes.getLong(), bytes.getLong());
        byte[] secret = new byte[SECRET_BYTES];
        bytes.get(secret);
        return Optional.of(new InvitationToken(organisation, invitation, secret));
    }

    /** The token as it stands in the link. */
    public String text() {
        ByteBuffer bytes = ByteBuffer.allocate(ID_BYTES + ID_BYTES + SECRET_BYTES);
        for (UUID id : new UUID[] {organisation, invitation}) {
            bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(bytes.put(secret).array());
    }

    public UUID organisation() {
        return organisation;
    }

    public UUID invitation() {
        return invitation;
    }

    /** What of the secret may be stored. */
    public String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Whether it has been mailed for this invitation; takes as long for a wrong secret as for a right one. */
    public boolean opens(KeptInvitation kept) {
        byte[] own = fingerprint().getBytes(StandardCharsets.US_ASCII);
        boolean known = false;
        for (String fingerprint : kept.fingerprints()) {
            known |= MessageDigest.isEqual(own, fingerprint.getBytes(StandardCharsets.US_ASCII));
        }
        return known && kept.id().equals(invitation) && kept.organisation().equals(organisation);
    }

    /** Not the token: this may end up in a log. */
    @Override
    public String toString() {
        return "a token of invitation " + invitation;
    }
}
