package de.kommig.applications.http;

import de.kommig.applications.call.Terms;

/** Calls that ask for almost everything. */
public final class WholeCalls {

    private WholeCalls() {}

    /** In one stage and for any legal form, without charters; decided by one. */
    public static String forEverybody() {
        return WholeCall.inOneStage(WholeCall.forEverybody());
    }

    /** The same with something of its own to be looked at. */
    public static String withOwnCheck() {
        String text =
                Terms.changed(forEverybody(), "/rules/checks", "[{'key': 'in-hamburg', 'field': '/organisation'}]");
        return Terms.changed(
                text, "/wording/languages/de/checks", "{'in-hamburg': {'name': 'Der Sitz ist in Hamburg.'}}");
    }
}
