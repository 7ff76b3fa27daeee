package de.kommig.applications.versioning;

import de.kommig.applications.masking.MaskedContent;
import de.kommig.applications.plan.FinancingPlan;
import de.kommig.applications.plan.Totals;
import de.kommig.applications.printing.Paper;
import de.kommig.applications.printing.Paper.Column;
import de.kommig.applications.printing.Paper.Entry;
import de.kommig.applications.publishing.CallWords;
import de.kommig.applications.texts.ProposalText;
import de.kommig.contracts.Money;
import de.kommig.contracts.call.AnswerKind;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Question;
import de.kommig.web.masking.Masking;
import de.kommig.web.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes all that was handed in: questions in the call's words with their answers, the plan, the list of documents. */
record ApplicationPaper(CallTerms terms, CallWords words, PaperTexts texts, Vocabulary vocabulary) {

    /** @param masking what nobody is to read: no name, and nothing of the documents; empty: all can be read */
    Paper write(SubmissionReceipt receipt, @Nullable ProposalText text, Optional<Masking> masking) {
        if (masking.isEmpty()) {
            Paper paper = new Paper(texts.language(), receipt.title(), receipt.submittedAt())
                    .facts(ReceiptPaper.facts(receipt, texts));
            content(paper, receipt, text);
            if (text != null) {
                ReceiptPaper.documents(paper, receipt, words, texts);
            }
            return paper;
        }
        String title = masking.get().text(receipt.title());
        Paper paper = new Paper(texts.language(), title, receipt.submittedAt())
                .facts(ReceiptPaper.maskedFacts(receipt, title, texts))
                .note(texts.of("masked"));
        return content(paper, receipt, text == null ? null : MaskedContent.of(text, masking.get()));
    }

    private Paper content(Paper paper, SubmissionReceipt receipt, @Nullable ProposalText text) {
        if (text == null) {
            return paper.paragraph(texts.of("erased"));
        }
        paper.heading(texts.of("summary")).paragraph(text.summary());
        paper.facts(whenAndWhere(text));
        answers(paper, receipt, text);
        if (text.plan() != null) {
            plan(paper, text.plan(), receipt.requestedAmount().currency());
        }
        return paper;
    }

    private List<Entry> whenAndWhere(ProposalText text) {
        List<Entry> facts = new ArrayList<>();
        if (text.period() != null) {
            facts.add(new Entry(texts.of("period"), texts.period(text.period())));
        }
        named("regions", text.regions(), vocabulary::region, facts);
        named("topics", text.topics(), vocabulary::topic, facts);
        return facts;
    }

    private void named(
            String what, @Nullable List<String> keys, BiFunction<String, Locale, String> titles, List<Entry> facts) {
        if (keys != null && !keys.isEmpty()) {
            facts.add(new Entry(
                    texts.of(what),
                    keys.stream()
                            .map(key -> titles.apply(key, texts.language()))
                            .collect(Collectors.joining(", "))));
        }
    }

    private void answers(Paper paper, SubmissionReceipt receipt, ProposalText text) {
        Map<String, List<Map<String, String>>> tables = text.tables() == null ? Map.of() : text.tables();
        Set<String> asked = new HashSet<>();
        terms.inDetail().questions().forEach(question -> asked.add(question.key()));
        List<Question> questions = terms.inDetail().questions().stream()
                .filter(it -> it.kind() != AnswerKind.FILE)
                .filter(it -> it.isAskedOf(receipt.requestedAmount(), receipt.stage()))
                .toList();
        if (!questions.isEmpty() || !asked.containsAll(text.answers().keySet())) {
            paper.heading(texts.of("answers"));
        }
        for (Question question : questions) {
            paper.subheading(words.question(question.key()));
            List<Map<String, String>> rows = tables.get(question.key());
            if (question.kind() == AnswerKind.TABLE && rows != null) {
                table(paper, question, rows);
            } else {
                paper.paragraph(answer(question, text.answers().get(question.key())));
            }
        }
        // A call may have fewer questions by now, or never have said which it has.
        text.answers().forEach((key, answer) -> {
            if (!asked.contains(key)) {
                paper.subheading(words.question(key)).paragraph(answer);
            }
        });
    }

    private String answer(Question question, @Nullable String answer) {
        if (answer == null || answer.isBlank()) {
            return texts.of("no-answer");
        }
        return question.kind() == AnswerKind.CHOICE ? words.option(question.key(), answer) : answer;
    }

    private void table(Paper paper, Question question, List<Map<String, String>> rows) {
        List<String> columns = question.columns() == null ? List.of() : question.columns();
        paper.table(
                columns.stream()
                        .map(column -> new Column(words.column(question.key(), column), false))
                        .toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> row.getOrDefault(column, ""))
                                .toList())
                        .toList());
    }

    private void plan(Paper paper, FinancingPlan plan, String currency) {
        Totals totals = Totals.of(plan);
        List<List<String>> costs = new ArrayList<>();
        plan.costs()
                .forEach(it -> costs.add(List.of(words.category(it.category()), it.label(), texts.money(it.amount()))));
        costs.add(List.of(texts.of("sum"), "", texts.money(new Money(totals.costs(), currency))));
        List<List<String>> sources = new ArrayList<>();
        plan.sources()
                .forEach(it -> sources.add(List.of(
                        texts.of("source."
                                + it.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        it.label(),
                        texts.money(it.amount()))));
        sources.add(List.of(texts.of("sum"), "", texts.money(new Money(totals.sources(), currency))));
        paper.heading(texts.of("plan"))
                .subheading(texts.of("costs"))
                .table(columns("category"), costs)
                .subheading(texts.of("sources"))
                .table(columns("source"), sources);
    }

    private List<Column> columns(String first) {
        return List.of(
                new Column(texts.of(first), false),
                new Column(texts.of("label"), false),
                new Column(texts.of("amount"), true));
    }
}
