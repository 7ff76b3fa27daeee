package de.kommig.applications.http;

import de.kommig.contracts.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What people send about reports, proofs of use and claims. */
final class ProofInputs {

    private ProofInputs() {}

    /** An interim report. */
    record ReportInput(
            @NotNull LocalDate dueOn,

            @NotBlank @Size(max = Formats.LONGEST_ANSWER) @Pattern(regexp = Formats.UNTURNED)
            String report) {

        ReportInput {
            report = Trimmed.orNull(report);
        }
    }

    /** A proof of use, beside what the ledger has. */
    record ProofInput(
            @NotBlank @Size(max = 20_000) @Pattern(regexp = Formats.UNTURNED)
            String narrative,

            @NotNull Money otherMeans) {

        ProofInput {
            narrative = Trimmed.orNull(narrative);
        }

        Money sum() {
            return Sums.sensible(otherMeans, "/otherMeans");
        }
    }

    /** What is to be corrected in a proof, and by when. */
    record ProofReturnInput(
            @NotBlank @Size(max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
            String corrections,

            @NotNull LocalDate respondBy) {

        ProofReturnInput {
            corrections = Trimmed.orNull(corrections);
        }

        LocalDate day() {
            return Days.sensible(respondBy, "/respondBy");
        }
    }

    /** A hearing. */
    record HearingInput(
            @NotNull Money amount,

            @NotBlank @Size(max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
            String reasons,

            @NotNull LocalDate respondBy) {

        HearingInput {
            reasons = Trimmed.orNull(reasons);
        }

        Money sum() {
            return Sums.sensible(amount, "/amount");
        }

        LocalDate day() {
            return Days.sensible(respondBy, "/respondBy");
        }
    }

    /** A claim. */
    record RecoveryInput(
            @NotNull Money amount,
            @NotNull LocalDate interestFrom,
            @NotNull LocalDate payBy,

            @NotBlank @Size(max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
            String reasons) {

        RecoveryInput {
            reasons = Trimmed.orNull(reasons);
        }

        Money sum() {
            return Sums.sensible(amount, "/amount");
        }
    }
}
