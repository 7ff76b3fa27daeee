package de.kommig.applications;

import de.kommig.web.ServiceLauncher;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the applications service. */
@SpringBootApplication
public class ApplicationsService {

    public static void main(String[] args) {
        ServiceLauncher.run(ApplicationsService.class, "applications", args);
    }
}
