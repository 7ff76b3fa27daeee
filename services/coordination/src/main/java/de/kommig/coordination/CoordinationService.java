package de.kommig.coordination;

import de.kommig.web.ServiceLauncher;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Coordination: journeys. */
@SpringBootApplication
public class CoordinationService {

    /** Starts the service; settings by Spring's environment variables. */
    public static void main(String[] args) {
        ServiceLauncher.run(CoordinationService.class, "coordination", args);
    }
}
