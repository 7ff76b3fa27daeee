package de.kommig.applications.masking;

import de.kommig.applications.plan.CostLine;
import de.kommig.applications.plan.FinancingPlan;
import de.kommig.applications.plan.FundingSource;
import de.kommig.applications.texts.ProposalText;
import de.kommig.web.masking.Masking;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The content of an application as it is read in a blind review: every text with gaps, no partners, no project, no documents. */
public final class MaskedContent {

    private MaskedContent() {}

    /** The content with gaps. */
    public static ProposalText of(ProposalText text, Masking masking) {
        return new ProposalText(
                masking.text(text.summary()),
                each(text.answers(), masking::text),
                text.tables() == null
                        ? null
                        : each(
                                text.tables(),
                                rows -> rows.stream()
                                        .map(row -> each(row, masking::text))
                                        .toList()),
                plan(text.plan(), masking),
                text.period(),
                text.regions(),
                text.topics(),
                null,
                null,
                null,
                null);
    }

    private static @Nullable FinancingPlan plan(@Nullable FinancingPlan plan, Masking masking) {
        return plan == null
                ? null
                : new FinancingPlan(
                        plan.costs().stream().map(line -> line(line, masking)).toList(),
                        plan.sources().stream()
                                .map(source -> source(source, masking))
                                .toList());
    }

    private static CostLine line(CostLine line, Masking masking) {
        return new CostLine(line.id(), line.category(), masking.text(line.label()), line.amount(), null);
    }

    private static FundingSource source(FundingSource source, Masking masking) {
        return new FundingSource(
                source.id(), source.kind(), masking.text(source.label()), source.amount(), source.hours());
    }

    private static <V> Map<String, V> each(Map<String, V> values, UnaryOperator<V> change) {
        Map<String, V> changed = new LinkedHashMap<>();
        values.forEach((key, value) -> changed.put(key, change.apply(value)));
        return changed;
    }
}
