package de.kommig.organisations.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.organisations.listing.ListingOrganisations;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.registering.OrganisationSheet;
import de.kommig.organisations.registering.Registering;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Organisations. */
@RestController
@RequestMapping("/api/organisations")
class OrganisationsResource {

    private final Registering registering;
    private final ListingOrganisations listing;

    OrganisationsResource(Registering registering, ListingOrganisations listing) {
        this.registering = registering;
        this.listing = listing;
    }

    /** Registers the organisation that the caller's token names. */
    @PostMapping
    ResponseEntity<OrganisationSheet> register(
            @Valid @RequestBody RegistrationInput input, Caller caller, CommandContext context) {
        var outcome = registering.register(input.name(), input.legalForm(), input.side(), caller, context);
        return Answers.created(
                outcome, "/api/organisations/{id}", caller.requireOrganisation(), OrganisationsResource::sheet);
    }

    @GetMapping("/{id}")
    ResponseEntity<OrganisationSheet> organisation(@PathVariable UUID id) {
        return Answers.found(registering.find(id), OrganisationsResource::sheet);
    }

    @GetMapping
    Page<OrganisationSheet> organisations(PageRequest page) {
        return listing.page(page);
    }

    private static OrganisationSheet sheet(Organisation state) {
        return switch (state) {
            case Organisation.Registered registered -> OrganisationSheet.of(registered);
            case Organisation.Unknown unknown -> throw new NotFound();
        };
    }
}
