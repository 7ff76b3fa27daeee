package de.kommig.applications.http;

import de.kommig.applications.texts.ProjectText;
import de.kommig.web.InvalidInput;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part in a project: an organisation on the platform, or a name, or both. */
record ProjectPartnerInput(
        @Nullable UUID organisationId,

        @Nullable @Size(min = 1, max = Formats.LONGEST_LINE) @Pattern(regexp = Formats.LINE)
        String name) {

    ProjectPartnerInput {
        name = Trimmed.orNull(name);
    }

    static List<ProjectText.Partner> partners(List<ProjectPartnerInput> inputs) {
        List<ProjectText.Partner> partners = new ArrayList<>();
        for (ProjectPartnerInput input : inputs) {
            if (input.organisationId() == null && input.name() == null) {
                throw new InvalidInput("/partners/" + partners.size() + "/name", "missing-field");
            }
            partners.add(new ProjectText.Partner(input.organisationId(), input.name()));
        }
        return List.copyOf(partners);
    }
}
