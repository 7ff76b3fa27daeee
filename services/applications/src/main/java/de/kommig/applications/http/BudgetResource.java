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

    @GetMapping("/budget")
    BudgetSheet budget(@PathVariable UUID id, Caller caller) {
        return budgets.sums(id, caller);
    }

    @GetMapping("/budget/reservations")
    Page<ReservationRow> reservations(@PathVariable UUID id, Caller caller, PageRequest page) {
        return listing.reservations(id, caller, page);
    }

    @GetMapping("/waiting-list")
    Page<WaitingRow> waiting(@PathVariable UUID id, Caller caller, PageRequest page) {
        return listing.waiting(id, caller, page);
    }
}
