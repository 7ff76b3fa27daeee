package de.kommig.organisations.http;

import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Answers;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/organisations")
class OrganisationResource {

    private final Aggregates<String, String, OrganisationEvent> organisations;

    OrganisationResource(Aggregates<String, String, OrganisationEvent> organisations) {
        this.organisations = organisations;
    }

    @PostMapping("/{id}")
    ResponseEntity<Map<String, String>> register(@PathVariable UUID id, CommandContext context) {
        return Answers.created(
                organisations.handle(id, id.toString(), context),
                "/api/organisations/{id}",
                id,
                name -> Map.of("name", name));
    }

    @GetMapping("/{id}")
    ResponseEntity<Map<String, String>> get(@PathVariable UUID id) {
        return Answers.found(organisations.load(id), name -> Map.of("name", name));
    }
}
