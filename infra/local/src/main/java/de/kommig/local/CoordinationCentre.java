package de.kommig.local;

import de.kommig.local.identity.DemoAccount;
import java.util.UUID;

/** KomMig's own organisation, founded at the first start. All other organisations are registered by the people themselves. */
final class CoordinationCentre {

    static final UUID ID = UUID.fromString("0a000000-0000-4000-8000-000000000003");
    static final String NAME = "KomMig – PARITÄTISCHES Kompetenzzentrum Migration Hamburg";

    private CoordinationCentre() {}

    /** Its first owner, by pseudonym: the demo account that coordinates. */
    static UUID owner() {
        return DemoAccount.named("carla").person();
    }
}
