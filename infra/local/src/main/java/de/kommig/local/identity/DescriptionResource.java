package de.kommig.local.identity;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /}: how to use the platform. */
@RestController
class DescriptionResource {

    private final PlatformState platform;

    DescriptionResource(PlatformState platform) {
        this.platform = platform;
    }

    /** The description, or 503 while the platform is starting. */
    @GetMapping("/")
    ResponseEntity<PlatformDescription> description() {
        return platform.description()
                .map(PlatformDescription::withoutSecrets)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.status(503).build());
    }
}
