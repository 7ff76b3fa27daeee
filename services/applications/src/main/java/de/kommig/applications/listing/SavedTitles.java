package de.kommig.applications.listing;

import de.kommig.applications.application.ApplicationState;
import de.kommig.applications.working.Drafts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Titles and amounts of applications that are being written, as saved a moment ago; for lists of their own organisation alone. */
@Component
class SavedTitles {

    private static final Set<ApplicationState> OPEN =
            Set.of(ApplicationState.DRAFT, ApplicationState.INVITED, ApplicationState.RETURNED);

    private final Drafts drafts;

    SavedTitles(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The rows with what is newer than what events tell. */
    List<ApplicationRow> in(List<ApplicationRow> rows) {
        Map<UUID, Drafts.Overview> saved = drafts.overviews(rows.stream()
                .filter(row -> OPEN.contains(row.state()))
                .map(ApplicationRow::id)
                .toList());
        return rows.stream()
                .map(row -> {
                    Drafts.Overview overview = saved.get(row.id());
                    return overview == null ? row : row.with(overview.title(), overview.requested());
                })
                .toList();
    }
}
