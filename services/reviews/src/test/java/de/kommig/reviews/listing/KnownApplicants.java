package de.kommig.reviews.listing;

import static de.kommig.reviews.RunningReviews.SERVICE;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import java.util.UUID;

/** Organisations of which the service has learnt. */
public final class KnownApplicants {

    private KnownApplicants() {}

    /** It works in these languages, as far as the service knows. */
    public static void awaitLanguages(UUID organisation, String... languages) {
        await().until(() -> SERVICE.bean(Applicants.class)
                .of(organisation.toString())
                .languages()
                .equals(Set.of(languages)));
    }

    /** It has this legal form, likewise. */
    public static void awaitLegalForm(UUID organisation, String form) {
        await().until(() -> form.equals(
                SERVICE.bean(Applicants.class).of(organisation.toString()).legalForm()));
    }

    /** It goes on in the place of the other one, likewise. */
    public static void awaitTakenOver(UUID survivor, UUID duplicate) {
        await().until(() -> SERVICE.bean(Applicants.class)
                        .of(survivor.toString())
                        .ids()
                        .contains(duplicate.toString())
                && SERVICE.bean(Applicants.class).of(duplicate.toString()).ids().contains(survivor.toString()));
    }
}
