package de.kommig.applications.http;

import de.kommig.applications.award.Award;
import de.kommig.applications.awarding.AwardSheet;
import de.kommig.applications.awarding.PrintedProof;
import de.kommig.applications.awarding.ProofPaper;
import de.kommig.applications.awarding.ProofSheet;
import de.kommig.applications.awarding.ProofWorkbook;
import de.kommig.applications.awarding.Proofs;
import de.kommig.applications.awarding.ReceiptList;
import de.kommig.applications.awarding.Recoveries;
import de.kommig.applications.awarding.SeeingAwards;
import de.kommig.applications.awarding.SeeingProofs;
import de.kommig.applications.printing.Printing;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.problems.Languages;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Interim reports and proofs of use, and what follows if money has to be paid back. */
@RestController
@RequestMapping("/api/awards/{id}")
class ProofsResource {

    private final Proofs proofs;
    private final SeeingProofs seeingProofs;
    private final Recoveries recoveries;
    private final SeeingAwards seeing;
    private final Clock clock;

    ProofsResource(Proofs proofs, SeeingProofs seeingProofs, Recoveries recoveries, SeeingAwards seeing, Clock clock) {
        this.proofs = proofs;
        this.seeingProofs = seeingProofs;
        this.recoveries = recoveries;
        this.seeing = seeing;
        this.clock = clock;
    }

    /**
     * The organisation hands in an interim report (Zwischennachweis) for a day on which one is due. What has been spent until now is taken from the
     * ledger.
     */
    @PostMapping("/interim-reports")
    ResponseEntity<AwardSheet> report(
            @PathVariable UUID id,
            @Valid @RequestBody ProofInputs.ReportInput input,
            Caller caller,
            CommandContext context) {
        return answer(proofs.report(id, input.dueOn(), input.report(), caller, context), caller);
    }

    /**
     * The proof of use (Verwendungsnachweis): narrative, figures, list of receipts, and what was found in it. Its organisation sees it as it would be
     * handed in now while it can be, everybody else as it was handed in last (404 before that).
     */
    @GetMapping("/proof")
    ProofSheet proof(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller) {
        return seeingProofs.sheet(id, caller, Languages.of(language));
    }

    /** The list of receipts of a proof of use as CSV, with the same receipts as `GET /api/awards/{id}/proof`. */
    @GetMapping(value = "/proof/receipts.csv", produces = Csv.TYPE)
    ResponseEntity<String> receipts(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller) {
        Locale locale = Languages.of(language);
        String name = locale.getLanguage().equals("de") ? "belegliste-" : "receipts-";
        return Csv.file(
                name + id,
                ReceiptList.csv(seeingProofs.sheet(id, caller, locale).receipts(), locale));
    }

    /** The proof of use as a workbook (XLSX): narrative, figures and list of receipts as its sheets. */
    @GetMapping(value = "/proof.xlsx", produces = Xlsx.TYPE)
    byte[] workbook(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller) {
        Locale locale = Languages.of(language);
        return ProofWorkbook.xlsx(seeingProofs.printed(id, caller, locale), locale);
    }

    /** The proof of use as PDF, to print and sign. */
    @GetMapping(value = "/proof.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> paper(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller) {
        Locale locale = Languages.of(language);
        PrintedProof proof = seeingProofs.printed(id, caller, locale);
        return Pdf.file(Printing.pdf(ProofPaper.of(proof, locale, clock.instant())), "verwendungsnachweis-" + id);
    }

    /**
     * The organisation hands in the proof of use, made from the ledger of receipts as it is now. Refused with all errors that were found in it;
     * possible before the period is over.
     */
    @PostMapping("/proof")
    ResponseEntity<AwardSheet> submit(
            @PathVariable UUID id,
            @Valid @RequestBody ProofInputs.ProofInput input,
            Caller caller,
            CommandContext context) {
        return answer(proofs.submit(id, input.narrative(), input.sum(), caller, context), caller);
    }

    /** The funder sends a proof of use back with what is to be corrected, and until when. */
    @PostMapping("/proof/return")
    ResponseEntity<AwardSheet> sendBack(
            @PathVariable UUID id,
            @Valid @RequestBody ProofInputs.ProofReturnInput input,
            Caller caller,
            CommandContext context) {
        return answer(proofs.sendBack(id, input.corrections(), input.day(), caller, context), caller);
    }

    /**
     * The funder finds the proof of use in order, and the award is closed. Refused while the organisation has more money than the funder owes; after
     * a hearing that is for the funder to decide.
     */
    @PostMapping("/proof/acceptance")
    ResponseEntity<AwardSheet> accept(@PathVariable UUID id, Caller caller, CommandContext context) {
        return answer(proofs.accept(id, caller, context), caller);
    }

    /**
     * The funder asks the organisation before it claims money back (Anhörung, § 28 VwVfG), at most as much as the organisation has. Possible while
     * the project runs, after the proof, and after a revocation.
     */
    @PostMapping("/hearing")
    ResponseEntity<AwardSheet> hear(
            @PathVariable UUID id,
            @Valid @RequestBody ProofInputs.HearingInput input,
            Caller caller,
            CommandContext context) {
        return answer(recoveries.hear(id, input.sum(), input.reasons(), input.day(), caller, context), caller);
    }

    /** The organisation answers in a hearing, once. */
    @PostMapping("/hearing/answer")
    ResponseEntity<AwardSheet> answerHearing(
            @PathVariable UUID id,
            @Valid @RequestBody AwardInputs.TextInput input,
            Caller caller,
            CommandContext context) {
        return answer(recoveries.answer(id, input.text(), caller, context), caller);
    }

    /** The funder ends a hearing of which nothing comes; the award goes on where it was before. */
    @PostMapping("/hearing/end")
    ResponseEntity<AwardSheet> endHearing(@PathVariable UUID id, Caller caller, CommandContext context) {
        return answer(recoveries.end(id, caller, context), caller);
    }

    /**
     * The funder claims money back (Rückforderung), with interest, once the organisation has answered in the hearing or its time for that is over. At
     * most what the hearing was about.
     */
    @PostMapping("/recovery")
    ResponseEntity<AwardSheet> recover(
            @PathVariable UUID id,
            @Valid @RequestBody ProofInputs.RecoveryInput input,
            Caller caller,
            CommandContext context) {
        var interestFrom = Days.sensible(input.interestFrom(), "/interestFrom");
        var payBy = Days.sensible(input.payBy(), "/payBy");
        var outcome = recoveries.order(id, input.sum(), interestFrom, payBy, input.reasons(), caller, context);
        return answer(outcome, caller);
    }

    /**
     * The funder notes that money was paid back, of a claim or of the organisation's own accord. The interest on what was claimed is worked out by
     * the platform.
     */
    @PostMapping("/repayments")
    ResponseEntity<AwardSheet> payBack(
            @PathVariable UUID id,
            @Valid @RequestBody SpendingInputs.SpendingInput input,
            Caller caller,
            CommandContext context) {
        return answer(recoveries.payBack(id, input.sum(), input.day(), caller, context), caller);
    }

    private ResponseEntity<AwardSheet> answer(Outcome<Award> outcome, Caller caller) {
        return Answers.ok(outcome, state -> seeing.sheet(state, caller));
    }
}
