package de.kommig.applications.prechecking;

import de.kommig.applications.texts.ProposalText;
import de.kommig.web.vocabulary.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows which regions lie within which: a project in a district is one in the city, for a call that is for the city. */
@Component
public class Places {

    private final Vocabulary vocabulary;

    Places(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** These regions and all around them; {@code null}: not said yet. */
    public @Nullable List<String> around(@Nullable List<String> regions) {
        return regions == null ? null : vocabulary.withAround(regions);
    }

    /** The content as the rules of a call look at it: also in the regions around its own. Not for keeping. */
    public @Nullable ProposalText widened(@Nullable ProposalText text) {
        return text == null ? null : text.in(around(text.regions()));
    }
}
