package de.kommig.badsample.http;

import de.kommig.organisations.OrganisationsService;

public class BicycleResource {

    Object otherService() {
        return new OrganisationsService();
    }
}
