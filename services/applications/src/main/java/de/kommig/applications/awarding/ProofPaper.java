package de.kommig.applications.awarding;

import de.kommig.applications.award.ProofFigures;
import de.kommig.applications.award.Receipt;
import de.kommig.applications.award.SubAward;
import de.kommig.applications.printing.Paper;
import de.kommig.applications.printing.Paper.Column;
import de.kommig.applications.printing.Paper.Entry;
import de.kommig.applications.publishing.CallWords;
import de.kommig.contracts.Money;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** A proof of use as a paper to print and sign: narrative, figures and list of receipts, as no. 6 of the ANBest-P wants it to be made up. */
public final class ProofPaper {

    private final Locale language;
    private final ResourceBundle words;

    private final CallWords callWords;

    private ProofPaper(CallWords callWords, Locale language) {
        this.callWords = callWords;
        this.language = language;
        this.words = ProofWords.in(language);
    }

    /**
     * The paper.
     *
     * @param language German, or any other for English
     * @param time that the file gives as that of its making
     */
    public static Paper of(PrintedProof proof, Locale language, Instant time) {
        return new ProofPaper(proof.words(), language).paper(proof.sheet(), proof.cover(), time);
    }

    private Paper paper(ProofSheet proof, ProofCover cover, Instant time) {
        Paper paper = new Paper(language, words.getString("title"), time).facts(cover(proof, cover));
        if (!proof.submitted()) {
            paper.note(words.getString("not-submitted"));
        }
        paper.heading(words.getString("sheet.narrative"))
                .paragraph(proof.narrative())
                .heading(words.getString("sheet.category"));
        figures(paper, proof.figures());
        subAwards(paper, proof.subAwards());
        return paper.heading(words.getString("sheet.number"))
                .table(
                        List.of(
                                text("number"),
                                text("paid-on"),
                                text("category"),
                                text("payee"),
                                text("purpose"),
                                figure("amount")),
                        proof.receipts().stream().map(this::row).toList());
    }

    private List<Entry> cover(ProofSheet proof, ProofCover cover) {
        return List.of(
                entry("organisation", cover.organisation()),
                entry("project", cover.project()),
                entry("funder", cover.funder()),
                entry("call", cover.call()),
                entry("award", proof.award().toString()),
                entry("noticed-on", day(cover.noticedOn())),
                entry(
                        "period",
                        day(cover.period().from()) + " – " + day(cover.period().until())));
    }

    private Entry entry(String word, @Nullable String value) {
        return new Entry(words.getString(word), value == null ? "" : value);
    }

    private void subAwards(Paper paper, List<SubAward> awards) {
        if (!awards.isEmpty()) {
            paper.heading(words.getString("sheet.sub-award"))
                    .table(
                            List.of(text("sub-award"), figure("granted"), figure("paid-out"), figure("proved")),
                            awards.stream()
                                    .map(award -> List.of(
                                            award.title(),
                                            money(award.amount()),
                                            money(award.paid()),
                                            money(award.proved())))
                                    .toList());
        }
    }

    private void figures(Paper paper, ProofFigures figures) {
        paper.table(
                        List.of(text("category"), figure("planned"), figure("spent"), text("within-tolerance")),
                        figures.lines().stream()
                                .map(line -> List.of(
                                        callWords.category(line.category()),
                                        money(line.planned()),
                                        money(line.spent()),
                                        words.getString(line.withinTolerance() ? "yes" : "no")))
                                .toList())
                .facts(List.of(
                        sum("planned", figures.planned()),
                        sum("spent", figures.spent()),
                        sum("other-means", figures.otherMeans()),
                        sum("paid", figures.paid()),
                        sum("due", figures.due()),
                        sum("to-pay-back", figures.toPayBack())));
    }

    private List<String> row(Receipt receipt) {
        return List.of(
                receipt.number(),
                day(receipt.paidOn()),
                callWords.category(receipt.category()),
                receipt.payee(),
                receipt.purpose(),
                money(receipt.amount()));
    }

    private Column text(String word) {
        return new Column(words.getString(word), false);
    }

    private Column figure(String word) {
        return new Column(words.getString(word), true);
    }

    private Entry sum(String word, Money sum) {
        return new Entry(words.getString(word), money(sum));
    }

    private String money(Money money) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(2);
        return format.format(money.amount()) + " " + money.currency();
    }

    private String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern(words.getString("day"), language).format(day);
    }
}
