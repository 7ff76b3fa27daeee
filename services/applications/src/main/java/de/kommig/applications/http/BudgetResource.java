package de.kommig.applications.http;

import de.kommig.applications.committing.BudgetSheet;
import de.kommig.applications.committing.SeeingBudgets;
import de.kommig.applications.listing.ListingBudgets;
import de.kommig.applications.listing.ReservationRow;
import de.kommig.applications.listing.WaitingRow;
import de.kommig.web.Caller;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The money of a call: what is given, what is left, and who waits for it. */
@RestController
@RequestMapping("/api/calls/{id}")
class BudgetResource {

    private final SeeingBudgets budgets;
    private final ListingBudgets listing;

    BudgetResource(SeeingBudgets budgets, ListingBudgets listing) {
        this.budgets = budgets;
        this.listing = listing;
    }

    /** The money of a call: all of it, what has been given, and what is left. For its funder and coordinators. */
    @GetMapping("/budget")
    BudgetSheet budget(@PathVariable UUID id, Caller caller) {
        return budgets.sums(id, caller);
    }

    /** Which application has got how much of a call's money, in the order of the approvals. For its funder alone. */
    @GetMapping("/budget/reservations")
    Page<ReservationRow> reservations(@PathVariable UUID id, Caller caller, PageRequest page) {
        return listing.reservations(id, caller, page);
    }

    /** The waiting list of a call, by rank. For its funder and coordinators. */
    @GetMapping("/waiting-list")
    Page<WaitingRow> waiting(@PathVariable UUID id, Caller caller, PageRequest page) {
        return listing.waiting(id, caller, page);
    }
}
