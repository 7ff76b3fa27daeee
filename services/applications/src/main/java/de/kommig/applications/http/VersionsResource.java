package de.kommig.applications.http;

import de.kommig.applications.versioning.Difference;
import de.kommig.applications.versioning.HandingOutReceipts;
import de.kommig.applications.versioning.SubmissionReceipt;
import de.kommig.applications.versioning.VersionContent;
import de.kommig.applications.versioning.VersionSheet;
import de.kommig.applications.versioning.Versions;
import de.kommig.web.Caller;
import de.kommig.web.problems.Languages;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was handed in, version by version, with receipts. */
@RestController
@RequestMapping("/api/applications/{id}/versions")
class VersionsResource {

    private final Versions versions;
    private final HandingOutReceipts receipts;

    VersionsResource(Versions versions, HandingOutReceipts receipts) {
        this.versions = versions;
        this.receipts = receipts;
    }

    /**
     * All versions, the oldest first.
     *
     * @param items none for a draft
     */
    record VersionList(List<VersionSheet> items) {}

    /** All fields that are other. */
    record DifferenceList(List<Difference> items) {}

    /**
     * The versions of an application that were handed in, the oldest first; none for a draft. Reviewers see the newest one, in a blind review without
     * SHA-256 and length.
     */
    @GetMapping
    VersionList versions(@PathVariable UUID id, Caller caller) {
        return new VersionList(versions.all(id, caller));
    }

    /** A version of an application as it was handed in, with its content. For its organisation, co-applicants that have agreed, and coordinators. */
    @GetMapping("/{number}")
    VersionContent version(@PathVariable UUID id, @PathVariable int number, Caller caller) {
        return versions.content(id, number, caller);
    }

    /**
     * What is other in a version than in another one, field by field.
     *
     * @param from the version to compare with, the one before when it is left out; 0 for nothing at all
     */
    @GetMapping("/{number}/differences")
    DifferenceList differences(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Integer from,
            Caller caller) {
        return new DifferenceList(versions.differences(id, from == null ? number - 1 : from, number, caller));
    }

    /**
     * The receipt of a version: what was handed in when, with SHA-256, and with the call as it was then. The funder gets it without the documents.
     */
    @GetMapping("/{number}/receipt")
    SubmissionReceipt receipt(@PathVariable UUID id, @PathVariable int number, Caller caller) {
        return receipts.receipt(id, number, caller);
    }

    /** The receipt of a version as PDF, to keep, in German or English. */
    @GetMapping(path = "/{number}/receipt.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> printedReceipt(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller) {
        return Pdf.file(receipts.printedReceipt(id, number, caller, Languages.of(language)), "receipt-" + number);
    }

    /** All that was handed in with a version as PDF, to read and to keep. Reviewers get the newest one, in a blind review masked. */
    @GetMapping(path = "/{number}/application.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> printed(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller) {
        return Pdf.file(receipts.printed(id, number, caller, Languages.of(language)), "application-" + number);
    }
}
