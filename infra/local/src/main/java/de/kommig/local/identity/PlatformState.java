package de.kommig.local.identity;

import de.kommig.backbone.BackboneHealth;
import java.util.Map;
import java.util.Optional;

/** What the identity provider tells about the platform around it. */
public interface PlatformState {

    /** How the backbone is; empty while it is starting. */
    Optional<BackboneHealth> backbone();

    /** Whether each service is up, by name. */
    Map<String, Boolean> services();

    /** How to use the platform; empty while it is starting. */
    Optional<PlatformDescription> description();
}
