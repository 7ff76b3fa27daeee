package de.kommig.contracts.call;

/** How a grant takes part in the costs of a project (Finanzierungsart); VV no. 2 to § 44 BHO and to § 44 LHO know these four. */
public enum FinancingKind {
    /** A fixed share of the eligible costs (Anteilfinanzierung). */
    SHARE,
    /** What is left once own and third-party means are counted, up to a limit (Fehlbedarfsfinanzierung). */
    DEFICIT,
    /** A fixed amount (Festbetragsfinanzierung). */
    FIXED_SUM,
    /** All eligible costs (Vollfinanzierung). */
    FULL
}
