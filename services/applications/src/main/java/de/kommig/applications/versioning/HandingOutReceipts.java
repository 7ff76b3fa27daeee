package de.kommig.applications.versioning;

import de.kommig.applications.application.Stages;
import de.kommig.applications.call.Call;
import de.kommig.applications.call.CallCommand;
import de.kommig.applications.printing.Paper;
import de.kommig.applications.printing.Printing;
import de.kommig.applications.publishing.CallWords;
import de.kommig.applications.publishing.Wordings;
import de.kommig.applications.texts.ProposalText;
import de.kommig.contracts.application.AttachedDocument;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Stage;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.Happened;
import de.kommig.web.Caller;
import de.kommig.web.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes receipts, and prints what was handed in; all with the call's terms and words as they were then. */
@Component
public class HandingOutReceipts {

    private final Versions versions;
    private final Aggregates<Call, CallCommand, CallEvent> calls;
    private final Wordings wordings;
    private final OrganisationNames names;
    private final Vocabulary vocabulary;

    HandingOutReceipts(
            Versions versions,
            Aggregates<Call, CallCommand, CallEvent> calls,
            Wordings wordings,
            OrganisationNames names,
            Vocabulary vocabulary) {
        this.versions = versions;
        this.calls = calls;
        this.wordings = wordings;
        this.names = names;
        this.vocabulary = vocabulary;
    }

    /** The receipt of a version; see {@link Versions} for who gets one. */
    public SubmissionReceipt receipt(UUID application, int number, Caller caller) {
        SeenVersions seen = versions.seen(application, caller);
        return receipt(seen.one(number), seen.whole());
    }

    /** The same as a PDF file. */
    public byte[] printedReceipt(UUID application, int number, Caller caller, Locale language) {
        SeenVersions seen = versions.seen(application, caller);
        Version version = seen.one(number);
        CallWords words = wordings.in(language, termsAt(version));
        return Printing.pdf(ReceiptPaper.of(receipt(version, seen.whole()), words, new PaperTexts(language)));
    }

    /** All that was handed in as a PDF file, with the call's questions. */
    public byte[] printed(UUID application, int number, Caller caller, Locale language) {
        SeenVersions seen = versions.seen(application, caller);
        Version version = seen.whole(number);
        CallTerms terms = termsAt(version);
        Paper paper = new ApplicationPaper(terms, wordings.in(language, terms), new PaperTexts(language), vocabulary)
                .write(receipt(version, true), versions.content(version).content(), seen.masking());
        return Printing.pdf(paper);
    }

    /** @param whole whether the documents belong to what is seen */
    private SubmissionReceipt receipt(Version version, boolean whole) {
        CallTerms terms = termsAt(version);
        ProposalText text = whole ? versions.content(version).content() : null;
        List<AttachedDocument> documents = text == null || text.documents() == null ? List.of() : text.documents();
        UUID organisation = version.parties().organisation();
        return new SubmissionReceipt(
                version.parties().application(),
                version.number(),
                version.stage(),
                version.parties().call(),
                terms.title(),
                organisation,
                names.of(organisation).orElse(null),
                version.proposal().title(),
                version.proposal().requested(),
                version.submittedAt(),
                closesAt(version, terms),
                version.exceptionUntil(),
                terms.inDetail().zone(),
                version.proposal().content().sha256(),
                documents);
    }

    /** The last second that there was for it without an exception. */
    private static Instant closesAt(Version version, CallTerms terms) {
        if (version.stage() == Stage.OUTLINE) {
            return Stages.closesAt(terms);
        }
        Instant own = version.ownUntil();
        return own == null || own.isBefore(terms.closesAt()) ? terms.closesAt() : own;
    }

    private CallWords words(CallTerms terms, Locale language) {
        return wordings.in(language, terms);
    }

    private CallTerms termsAt(Version version) {
        Instant then = version.submittedAt();
        CallTerms terms = null;
        for (Happened<CallEvent> happened : calls.history(version.parties().call())) {
            terms = switch (happened.event()) {
                case CallEvent.Published it -> it.terms();
                case CallEvent.Amended it when !happened.time().isAfter(then) -> it.terms();
                default -> terms;
            };
        }
        if (terms == null) {
            throw new IllegalStateException("the call of " + version.parties().application() + " was never public");
        }
        return terms;
    }
}
