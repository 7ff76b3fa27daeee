package de.kommig.organisations.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.organisations.changing.ChangingLegalForm;
import de.kommig.organisations.charter.Charters;
import de.kommig.organisations.committing.Committing;
import de.kommig.organisations.listing.ListingOrganisations;
import de.kommig.organisations.listing.OrganisationRow;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.registering.OrganisationSheet;
import de.kommig.organisations.registering.Registering;
import de.kommig.web.Answers;
import de.kommig.web.NameUuid;
import de.kommig.web.NotFound;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import de.kommig.web.Person;
import jakarta.validation.Valid;
import java.util.Objects;
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
    private final ChangingLegalForm changing;
    private final Committing committing;
    private final ListingOrganisations listing;
    private final Charters charters;

    OrganisationsResource(
            Registering registering,
            ChangingLegalForm changing,
            Committing committing,
            ListingOrganisations listing,
            Charters charters) {
        this.registering = registering;
        this.changing = changing;
        this.committing = committing;
        this.listing = listing;
        this.charters = charters;
    }

    /** Registers an organisation; whoever does owns it. A funder has the rights of one once KomMig has confirmed it. */
    @PostMapping
    ResponseEntity<OrganisationSheet> register(
            @Valid @RequestBody RegistrationInput input, Person person, CommandContext context) {
        UUID id = Objects.requireNonNullElseGet(
                input.id(),
                () -> NameUuid.of("organisation", context.commandId().toString()));
        var outcome = registering.register(id, input.name(), input.legalForm(), input.side(), person, context);
        return Answers.created(outcome, "/api/organisations/{id}", id, this::sheet);
    }

    /** For owners: the organisation has another legal form; what it was before stays known. */
    @PostMapping("/{id}/legal-form")
    ResponseEntity<OrganisationSheet> changeLegalForm(
            @PathVariable UUID id, @Valid @RequestBody LegalFormInput input, Person person, CommandContext context) {
        return Answers.ok(
                changing.change(id, input.legalForm(), input.firstDay(), input.entry(), person, context), this::sheet);
    }

    /** For owners: the organisation commits itself to a version of a charter, in place of the one before. */
    @PostMapping("/{id}/commitments")
    ResponseEntity<OrganisationSheet> commit(
            @PathVariable UUID id, @Valid @RequestBody CommitmentInput input, Person person, CommandContext context) {
        return Answers.ok(committing.adopt(id, input.charter(), input.version(), person, context), this::sheet);
    }

    /** For owners: the organisation takes back its commitment to a charter. */
    @PostMapping("/{id}/commitments/{charter}/revocation")
    ResponseEntity<OrganisationSheet> revoke(
            @PathVariable UUID id, @PathVariable String charter, Person person, CommandContext context) {
        return Answers.ok(committing.revoke(id, charter, person, context), this::sheet);
    }

    @GetMapping("/{id}")
    ResponseEntity<OrganisationSheet> organisation(@PathVariable UUID id) {
        return Answers.found(registering.find(id), this::sheet);
    }

    @GetMapping
    Page<OrganisationRow> organisations(PageRequest page) {
        return listing.page(page);
    }

    private OrganisationSheet sheet(Organisation state) {
        return switch (state) {
            case Organisation.Registered registered -> OrganisationSheet.of(registered, charters);
            case Organisation.Unknown unknown -> throw new NotFound();
            case Organisation.Merged merged -> throw new NotFound();
        };
    }
}
