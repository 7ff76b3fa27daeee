package de.kommig.applications.checking;

import de.kommig.applications.application.EligibilityRule;
import de.kommig.applications.plan.Finding;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be looked at in the formal check.
 *
 * @param key stable name in kebab-case, once in a checklist, e.g. {@code plan} or {@code document-statutes}
 * @param subject key of the document, or of the call's own check, that it is about; empty where the kind says all
 * @param fields JSON pointers to what it is about; the first one is where a correction would be asked for
 * @param findings why that was found, or what is remarkable
 * @param rule the rule of eligibility that it is about, which says more than the findings
 */
record ChecklistItem(
        String key,
        ItemKind kind,
        String subject,
        List<String> fields,
        Found found,
        List<Finding> findings,
        @Nullable EligibilityRule rule) {

    /** Where a correction is asked for that concerns the organisation, and not what is written in the application. */
    static final String ORGANISATION = "/organisation";

    /** Whether it is about one of these fields, or a part of one. */
    boolean isAbout(Collection<String> changed) {
        return changed.stream()
                .anyMatch(field -> fields.stream().anyMatch(own -> field.equals(own) || field.startsWith(own + "/")));
    }
}
