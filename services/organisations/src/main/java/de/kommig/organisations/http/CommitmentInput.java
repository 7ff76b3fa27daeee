package de.kommig.organisations.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** To which version of which charter an organisation commits itself. */
record CommitmentInput(
        @NotBlank @Size(max = 100) String charter,
        @NotBlank @Size(max = 100) String version) {}
