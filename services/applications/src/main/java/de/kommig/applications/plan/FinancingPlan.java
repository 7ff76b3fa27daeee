package de.kommig.applications.plan;

import java.util.List;

/** What a project costs, and who pays for it; each list in the order of the organisation, each line's id once in its list. */
public record FinancingPlan(List<CostLine> costs, List<FundingSource> sources) {}
