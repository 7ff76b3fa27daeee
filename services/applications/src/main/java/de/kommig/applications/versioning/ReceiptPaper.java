package de.kommig.applications.versioning;

import de.kommig.applications.printing.Paper;
import de.kommig.applications.printing.Paper.Column;
import de.kommig.applications.printing.Paper.Entry;
import de.kommig.applications.publishing.CallWords;
import de.kommig.contracts.call.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes a receipt. */
final class ReceiptPaper {

    private ReceiptPaper() {}

    static Paper of(SubmissionReceipt receipt, CallWords words, PaperTexts texts) {
        String outline = receipt.stage() == Stage.OUTLINE ? ".outline" : "";
        Paper paper = new Paper(texts.language(), texts.of("receipt.title" + outline), receipt.submittedAt())
                .paragraph(texts.of("receipt.intro" + outline))
                .facts(facts(receipt, texts))
                .heading(texts.of("receipt.proof"))
                .facts(List.of(
                        new Entry(texts.of("submitted-at-utc"), texts.utc(receipt.submittedAt())),
                        new Entry(texts.of("sha256"), grouped(receipt.sha256()))));
        documents(paper, receipt, words, texts);
        return paper.note(texts.of("receipt.note"));
    }

    /** Whom and what it is about; also the beginning of a printed application. */
    static List<Entry> facts(SubmissionReceipt receipt, PaperTexts texts) {
        List<Entry> facts = new ArrayList<>();
        facts.add(new Entry(
                texts.of("organisation"),
                Objects.requireNonNullElse(
                        receipt.organisationName(), receipt.organisationId().toString())));
        facts.addAll(maskedFacts(receipt, receipt.title(), texts));
        return facts;
    }

    /** The same without whom it is about. */
    static List<Entry> maskedFacts(SubmissionReceipt receipt, String title, PaperTexts texts) {
        List<Entry> facts = new ArrayList<>();
        facts.add(new Entry(texts.of("call"), receipt.callTitle()));
        facts.add(new Entry(texts.of("project"), title));
        facts.add(new Entry(texts.of("requested"), texts.money(receipt.requestedAmount())));
        facts.add(new Entry(texts.of("submitted-at"), texts.moment(receipt.submittedAt(), receipt.zone())));
        if (receipt.stage() == Stage.OUTLINE) {
            facts.add(new Entry(texts.of("stage"), texts.of("stage.outline")));
        }
        if (receipt.exceptionUntil() != null) {
            facts.add(new Entry(texts.of("exception-until"), texts.moment(receipt.exceptionUntil(), receipt.zone())));
        }
        facts.add(new Entry(texts.of("version"), String.valueOf(receipt.version())));
        facts.add(new Entry(texts.of("application"), receipt.applicationId().toString()));
        return facts;
    }

    static void documents(Paper paper, SubmissionReceipt receipt, CallWords words, PaperTexts texts) {
        if (receipt.documents().isEmpty()) {
            return;
        }
        paper.heading(texts.of("documents"))
                .table(
                        List.of(
                                new Column(texts.of("document"), false),
                                new Column(texts.of("bytes"), true),
                                new Column(texts.of("sha256"), false)),
                        receipt.documents().stream()
                                .map(it -> List.of(
                                        words.document(it.key()), texts.bytes(it.bytes()), grouped(it.sha256())))
                                .toList());
    }

    /** In groups of eight, so that it can be broken into lines and compared by eye. */
    private static String grouped(String sha256) {
        return sha256.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
