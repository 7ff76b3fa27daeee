package de.kommig.organisations.suggesting;

import de.kommig.organisations.likening.Likenesses;
import de.kommig.web.InvalidInput;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Suggests which organisations could be one, as long as nobody has dismissed it. Found anew each time it is asked for. */
@Component
public class SuggestingDuplicates {

    private static final Pattern POSITION = Pattern.compile("[0-9]{2}/[0-9a-f-]{36}/[0-9a-f-]{36}");

    private final Likenesses likenesses;
    private final FreeMail freeMail;
    private final Dismissals dismissals;

    SuggestingDuplicates(Likenesses likenesses, FreeMail freeMail, Dismissals dismissals) {
        this.likenesses = likenesses;
        this.freeMail = freeMail;
        this.dismissals = dismissals;
    }

    /** A page of suggestions, the most likely first. */
    public Page<SuggestionRow> page(PageRequest request) {
        String after = request.after().map(SuggestingDuplicates::position).orElse("");
        Map<String, Set<Reason>> dismissed = dismissals.all();
        List<Suggestion> rows = FindingDuplicates.among(likenesses.all(), freeMail.domains()).stream()
                .filter(found -> found.position().compareTo(after) > 0)
                .filter(found -> !dismissed
                        .getOrDefault(found.pair().toString(), Set.of())
                        .containsAll(found.reasons()))
                .sorted(Comparator.comparing(Suggestion::position))
                .limit(request.limit() + 1L)
                .toList();
        Page<Suggestion> page = Page.of(rows, request, Suggestion::position);
        return new Page<>(page.items().stream().map(SuggestionRow::of).toList(), page.next());
    }

    private static String position(String cursor) {
        if (!POSITION.matcher(cursor).matches()) {
            throw InvalidInput.inParameter("cursor", "not-a-cursor");
        }
        return cursor;
    }
}
