package de.kommig.applications.http;

import de.kommig.applications.adopting.Adopting;
import de.kommig.applications.adopting.ProjectChangesSheet;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Caller;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What has changed in the project from which an application is being written. */
@RestController
@RequestMapping("/api/applications/{id}/project-changes")
class ProjectChangesResource {

    private final Adopting adopting;

    ProjectChangesResource(Adopting adopting) {
        this.adopting = adopting;
    }

    /**
     * What has changed in the project since an application was written from it. For its organisation, while the application is being written (else
     * 404); none of it has come into the draft by itself.
     */
    @GetMapping
    ProjectChangesSheet changes(@PathVariable UUID id, Caller caller) {
        return adopting.changes(id, caller);
    }

    /**
     * Takes over some of the changes of the project into the draft. The others are not shown again until the project says something else; refused
     * when the project has been revised since it was looked at.
     */
    @PostMapping("/acceptance")
    ProjectChangesSheet accept(
            @PathVariable UUID id, @Valid @RequestBody AcceptanceInput input, Caller caller, CommandContext context) {
        return adopting.accept(id, input.revision(), input.fields(), caller, context);
    }
}
