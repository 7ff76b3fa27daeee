package de.kommig.applications.versioning;

import de.kommig.applications.plan.CostLine;
import de.kommig.applications.plan.FinancingPlan;
import de.kommig.applications.plan.FundingSource;
import de.kommig.applications.texts.ProposalText;
import de.kommig.contracts.Money;
import de.kommig.contracts.application.AttachedDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays an application out as single fields, by JSON pointer. Lines of the plan and documents are known by their ids, so that one that has only moved is
 * no difference; rows of a table by their place.
 */
final class Fields {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private Fields() {}

    static Map<String, String> of(String title, Money requested, @Nullable ProposalText text) {
        Fields found = new Fields();
        found.put("/title", title);
        found.put("/requestedAmount", requested);
        if (text != null) {
            found.put("/summary", text.summary());
            text.answers().forEach((key, answer) -> found.put("/answers/" + step(key), answer));
            found.tables(orEmpty(text.tables()));
            found.plan(text.plan());
            found.put(
                    "/period",
                    text.period() == null
                            ? null
                            : text.period().from() + "/" + text.period().until());
            found.put("/regions", text.regions());
            found.put("/topics", text.topics());
            found.put("/fiscalSponsor", text.fiscalSponsor());
            found.put("/coApplicants", text.coApplicants());
            found.documents(text.documents() == null ? List.of() : text.documents());
        }
        return found.fields;
    }

    private void tables(Map<String, List<Map<String, String>>> tables) {
        tables.forEach((key, rows) -> {
            for (int row = 0; row < rows.size(); row++) {
                String at = "/tables/" + step(key) + "/" + row + "/";
                rows.get(row).forEach((column, cell) -> put(at + step(column), cell));
            }
        });
    }

    private void plan(@Nullable FinancingPlan plan) {
        if (plan == null) {
            return;
        }
        for (CostLine line : plan.costs()) {
            String at = "/plan/costs/" + step(line.id()) + "/";
            put(at + "category", line.category());
            put(at + "label", line.label());
            put(at + "amount", line.amount());
        }
        for (FundingSource source : plan.sources()) {
            String at = "/plan/sources/" + step(source.id()) + "/";
            put(at + "kind", source.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            put(at + "label", source.label());
            put(at + "amount", source.amount());
            put(at + "hours", source.hours() == null ? null : source.hours().toPlainString());
        }
    }

    private void documents(List<AttachedDocument> documents) {
        for (AttachedDocument document : documents) {
            String at = "/documents/" + document.id() + "/";
            put(at + "key", document.key());
            put(at + "sha256", document.sha256());
        }
    }

    private void put(String pointer, @Nullable Object value) {
        switch (value) {
            case null -> {
                // What was not said is no field.
            }
            case Money money -> fields.put(pointer, money.amount().toPlainString() + " " + money.currency());
            case List<?> list -> {
                if (!list.isEmpty()) {
                    fields.put(
                            pointer,
                            String.join(", ", list.stream().map(String::valueOf).toList()));
                }
            }
            default -> {
                if (!value.toString().isEmpty()) {
                    fields.put(pointer, value.toString());
                }
            }
        }
    }

    private static <K, W> Map<K, W> orEmpty(@Nullable Map<K, W> map) {
        return map == null ? Map.of() : map;
    }

    private static String step(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
