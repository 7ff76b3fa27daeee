package de.kommig.reviews.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param version of the training that has been read, see `GET /api/trainings` */
record AcknowledgementInput(@NotBlank @Size(max = 60) String version) {}
