package de.kommig.applications.listing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import de.kommig.applications.application.ApplicationState;
import de.kommig.applications.budget.Reservation;
import de.kommig.applications.committing.SeeingBudgets;
import de.kommig.eventstore.consuming.Views;
import de.kommig.web.Caller;
import de.kommig.web.InvalidInput;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists who has got money of a call, and who waits for it. */
@Component
public class ListingBudgets {

    private final SeeingBudgets budgets;
    private final Views views;
    private final ApplicationsView view;

    ListingBudgets(SeeingBudgets budgets, Views views, ApplicationsView view) {
        this.budgets = budgets;
        this.views = views;
        this.view = view;
    }

    /** A page of those who have got some, in the order of the approvals. */
    public Page<ReservationRow> reservations(UUID call, Caller caller, PageRequest request) {
        int after = request.after().map(ListingBudgets::number).orElse(0);
        List<Reservation> all = budgets.reservations(call, caller).stream()
                .filter(reservation -> reservation.number() > after)
                .limit(request.limit() + 1L)
                .toList();
        Page<Reservation> page = Page.of(all, request, row -> Integer.toString(row.number()));
        Map<String, Document> known = known(page.items());
        return new Page<>(
                page.items().stream()
                        .map(row -> row(row, known.get(row.application().toString())))
                        .toList(),
                page.next());
    }

    /** A page of those who wait, in the order of their places. */
    public Page<WaitingRow> waiting(UUID call, Caller caller, PageRequest request) {
        budgets.known(call, caller);
        Bson waiting = and(eq("call", call.toString()), eq("state", ApplicationState.WAITLISTED.name()));
        Bson wanted =
                request.after().map(position -> and(waiting, behind(position))).orElse(waiting);
        List<Document> rows = views.collection(view)
                .find(wanted)
                .sort(Sorts.ascending("rank", "_id"))
                .limit(request.limit() + 1)
                .into(new ArrayList<>());
        Page<Document> page = Page.of(rows, request, row -> row.getInteger("rank") + "/" + row.getString("_id"));
        return new Page<>(page.items().stream().map(ListingBudgets::waiting).toList(), page.next());
    }

    private Map<String, Document> known(List<Reservation> reservations) {
        Map<String, Document> known = new HashMap<>();
        List<String> ids =
                reservations.stream().map(row -> row.application().toString()).toList();
        views.collection(view).find(in("_id", ids)).forEach(row -> known.put(row.getString("_id"), row));
        return known;
    }

    private static ReservationRow row(Reservation reservation, @Nullable Document known) {
        return known == null
                ? new ReservationRow(reservation.application(), null, null, reservation.amount())
                : new ReservationRow(
                        reservation.application(),
                        UUID.fromString(known.getString("organisation")),
                        known.get("handedIn", Document.class).getString("title"),
                        reservation.amount());
    }

    private static WaitingRow waiting(Document row) {
        Document overview = row.get("handedIn", Document.class);
        return new WaitingRow(
                UUID.fromString(row.getString("_id")),
                UUID.fromString(row.getString("organisation")),
                overview.getString("title"),
                Values.money(overview.get("requested", Document.class)),
                row.getInteger("rank"));
    }

    private static int number(String position) {
        try {
            return Integer.parseInt(position);
        } catch (NumberFormatException notFromThisList) {
            throw InvalidInput.inParameter("cursor", "not-a-cursor");
        }
    }

    private static Bson behind(String position) {
        int slash = position.indexOf('/');
        int rank = number(position.substring(0, Math.max(slash, 0)));
        return or(gt("rank", rank), and(eq("rank", rank), gt("_id", position.substring(slash + 1))));
    }
}
