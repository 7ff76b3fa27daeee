package de.kommig.organisations.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.organisations.changing.ChangingLegalForm;
import de.kommig.organisations.committing.Committing;
import de.kommig.organisations.listing.ListingOrganisations;
import de.kommig.organisations.listing.OrganisationRow;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.registering.OrganisationSheet;
import de.kommig.organisations.registering.Registering;
import de.kommig.organisations.registering.SeeingOrganisations;
import de.kommig.web.Answers;
import de.kommig.web.NameUuid;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import de.kommig.web.Person;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
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
    private final SeeingOrganisations seeing;

    OrganisationsResource(
            Registering registering,
            ChangingLegalForm changing,
            Committing committing,
            ListingOrganisations listing,
            SeeingOrganisations seeing) {
        this.registering = registering;
        this.changing = changing;
        this.committing = committing;
        this.listing = listing;
        this.seeing = seeing;
    }

    /** Registers an organisation; whoever does owns it. A funder has the rights of one once KomMig has confirmed it. */
    @PostMapping
    ResponseEntity<OrganisationSheet> register(
            @Valid @RequestBody RegistrationInput input, Person person, CommandContext context) {
        UUID id = Objects.requireNonNullElseGet(
                input.id(),
                () -> NameUuid.of("organisation", context.commandId().toString()));
        var outcome =
                registering.register(id, input.name(), input.legalForm(), input.entry(), input.side(), person, context);
        return Answers.created(outcome, "/api/organisations/{id}", id, seeing.to(person));
    }

    /** For owners: the organisation has another legal form; what it was before stays known. */
    @PostMapping("/{id}/legal-form")
    ResponseEntity<OrganisationSheet> changeLegalForm(
            @PathVariable UUID id, @Valid @RequestBody LegalFormInput input, Person person, CommandContext context) {
        return Answers.ok(
                changing.change(id, input.legalForm(), input.firstDay(), input.entry(), person, context),
                seeing.to(person));
    }

    /** For owners: what the organisation has said of the legal form that it has now was not right, or not all. */
    @PutMapping("/{id}/legal-form")
    ResponseEntity<OrganisationSheet> correctLegalForm(
            @PathVariable UUID id,
            @Valid @RequestBody LegalFormDetailsInput input,
            Person person,
            CommandContext context) {
        return Answers.ok(changing.correct(id, input.firstDay(), input.entry(), person, context), seeing.to(person));
    }

    /** For owners: the organisation commits itself to a version of a charter, in place of the one before. */
    @PostMapping("/{id}/commitments")
    ResponseEntity<OrganisationSheet> commit(
            @PathVariable UUID id, @Valid @RequestBody CommitmentInput input, Person person, CommandContext context) {
        return Answers.ok(committing.adopt(id, input.charter(), input.version(), person, context), seeing.to(person));
    }

    /** For owners: the organisation takes back its commitment to a charter. */
    @PostMapping("/{id}/commitments/{charter}/revocation")
    ResponseEntity<OrganisationSheet> revoke(
            @PathVariable UUID id, @PathVariable String charter, Person person, CommandContext context) {
        return Answers.ok(committing.revoke(id, charter, person, context), seeing.to(person));
    }

    /** One organisation. One that was a duplicate is found under the id of the one that goes on in its place, to which this redirects. */
    @GetMapping("/{id}")
    @ApiResponse(responseCode = "200", description = "OK", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "308",
            description = "It was a duplicate; `Location` names the organisation that goes on in its place.",
            headers = @Header(name = "Location", schema = @Schema(type = "string")),
            content = @Content)
    ResponseEntity<OrganisationSheet> organisation(@PathVariable UUID id, Person person) {
        Versioned<Organisation> found = registering.find(id);
        return found.state() instanceof Organisation.Merged merged
                ? Moved.to("/api/organisations/{id}", merged.into())
                : Answers.found(found, seeing.to(person));
    }

    /** All organisations, the last registered first, for everybody who has signed in. Duplicates that have been merged are not among them. */
    @GetMapping
    Page<OrganisationRow> organisations(PageRequest page) {
        return listing.page(page);
    }
}
