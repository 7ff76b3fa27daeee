package de.kommig.testing.access;

/** As whom each endpoint is called: the columns of the table. */
enum Who {
    NOBODY("no token", "sends no token"),
    OWNER("owner", "owner of the organisation that the row is about"),
    EDITOR("editor", "its editor"),
    ADVISER("adviser", "its adviser"),
    VIEWER("viewer", "its viewer"),
    OTHER_ORGANISATION("other organisation", "owner of an organisation that has nothing to do with it"),
    FUNDER("funder", "owner of the funder whose call it is"),
    FUNDER_VIEWER("funder's viewer", "viewer of that funder"),
    OTHER_FUNDER("other funder", "owner of another funder"),
    COORDINATOR("coordinator", "editor of KomMig's own organisation"),
    COORDINATION_VIEWER("coordination's viewer", "viewer of KomMig's own organisation"),
    REVIEWER("reviewer", "acts for nobody else and has been asked for a review of it"),
    PERSON("other person", "acts for nobody else and has not been asked"),
    REMOVED(
            "removed member",
            "was an owner of the organisation and wants to act for it still, with a token that is good"),
    EXPIRED(
            "expired client",
            "machine that was an editor of it until its membership expired, with a token that is good");

    private final String title;
    private final String explanation;

    Who(String title, String explanation) {
        this.title = title;
        this.explanation = explanation;
    }

    /** What stands above the column. */
    String title() {
        return title;
    }

    /** Goes on a sentence that begins with the title. */
    String explanation() {
        return explanation;
    }
}
