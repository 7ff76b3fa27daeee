package de.kommig.organisations.organisation;

import de.kommig.eventstore.decider.Rejection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Why an organisation does not do what it was asked. */
public enum OrganisationRejection implements Rejection {

    /** Somebody has registered this organisation before. */
    ALREADY_REGISTERED,

    /** Nobody has registered it yet. */
    NOT_REGISTERED,

    /** It was a duplicate, and another goes on in its place. */
    ALREADY_MERGED,

    /** It is called that already. */
    SAME_NAME,

    /** KomMig has confirmed it under this name. */
    CONFIRMED_UNDER_THIS_NAME,

    /** It has this legal form already. */
    SAME_LEGAL_FORM,

    /** Its legal form is described like that already. */
    NOTHING_TO_CORRECT,

    /** A public body does not become anything else, and nothing becomes one. */
    PUBLIC_BODY_STAYS,

    /** The day has not come yet: what is planned is no fact. */
    DAY_IN_THE_FUTURE,

    /** The day lies before the last change. */
    BEFORE_THE_LAST_CHANGE,

    /** Only funders are confirmed. */
    NO_FUNDER,

    /** KomMig has confirmed it already. */
    ALREADY_CONFIRMED,

    /** It is committed to this version already. */
    ALREADY_COMMITTED,

    /** It is not committed to this charter. */
    NOT_COMMITTED,

    /** No such invitation is open: it has been accepted or withdrawn, or never was. */
    NO_OPEN_INVITATION,

    /** The invitation's time is over. */
    INVITATION_EXPIRED,

    /** More people have been invited than an organisation has any use for. */
    TOO_MANY_INVITATIONS,

    /** They belong to it already. */
    ALREADY_A_MEMBER,

    /** Who is wanted as a machine belongs to it as a person. */
    CLIENT_IS_A_PERSON,

    /** They do not belong to it. */
    NO_MEMBER,

    /** They have this role already. */
    SAME_ROLE,

    /** Somebody must be there who decides. */
    LAST_OWNER,

    /** People decide who belongs to an organisation, not machines. */
    MACHINES_DO_NOT_OWN,

    /** Its end must lie ahead, and not too far. */
    EXPIRY_OUT_OF_RANGE,

    /** Mail to this address is on its way or has arrived, and can still be answered. */
    ALREADY_INVITED,

    /** It may pass this award on already. */
    MAY_PASS_ON_ALREADY,

    /** It would go on in place of itself. */
    SAME_ORGANISATION,

    /** The coordination centre is nobody's duplicate. */
    COORDINATION_CENTRE_STAYS,

    /** It goes on in place of this one already. */
    ALREADY_TAKEN_OVER;

    private static final Set<OrganisationRejection> DONE = EnumSet.of(
            ALREADY_REGISTERED,
            ALREADY_CONFIRMED,
            MAY_PASS_ON_ALREADY,
            ALREADY_COMMITTED,
            NOT_COMMITTED,
            NO_MEMBER,
            ALREADY_TAKEN_OVER);

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public boolean alreadyDone() {
        return DONE.contains(this);
    }
}
