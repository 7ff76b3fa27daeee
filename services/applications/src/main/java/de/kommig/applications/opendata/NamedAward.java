package de.kommig.applications.opendata;

/** An award, with whom it concerns. */
record NamedAward(OpenAward award, OpenOrganisation recipient, OpenOrganisation funder, OpenCall call) {}
