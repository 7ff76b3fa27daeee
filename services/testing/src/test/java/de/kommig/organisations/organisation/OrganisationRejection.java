package de.kommig.organisations.organisation;

import de.kommig.eventstore.decider.Rejection;

enum OrganisationRejection implements Rejection {
    REGISTERED_ALREADY;

    @Override
    public String code() {
        return "registered-already";
    }
}
