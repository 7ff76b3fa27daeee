package de.kommig.applications.http;

import de.kommig.applications.application.ApplicationRejection;
import de.kommig.applications.award.AwardRejection;
import de.kommig.applications.call.Call;
import de.kommig.applications.call.FaultyTerms;
import de.kommig.eventstore.decider.Rejection;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.InvalidInput;
import de.kommig.web.problems.InputError;
import java.util.Map;

/**
 * Rules that the deciders hold and a single input field breaks: the caller is told which field (400) rather than that the state of
 * things forbids it (409).
 */
final class FaultyFields {

    static final Map<Rejection, String> OF_PROPOSAL = Map.of(
            ApplicationRejection.REQUESTED_AMOUNT_IS_ZERO, "/requestedAmount/amount",
            ApplicationRejection.AMOUNT_EXCEEDS_BUDGET, "/requestedAmount/amount",
            ApplicationRejection.CURRENCY_DIFFERS_FROM_BUDGET, "/requestedAmount/currency");

    static final Map<Rejection, String> OF_CORRECTION_REQUEST =
            Map.of(ApplicationRejection.RESPOND_BY_IS_PAST, "/respondBy");

    static final Map<Rejection, String> OF_DECISION = Map.of(
            ApplicationRejection.APPROVED_AMOUNT_IS_ZERO, "/amount/amount",
            ApplicationRejection.AMOUNT_EXCEEDS_REQUEST, "/amount/amount",
            ApplicationRejection.CURRENCY_DIFFERS_FROM_REQUEST, "/amount/currency",
            ApplicationRejection.REDUCTION_NEEDS_REASONS, "/reasons",
            ApplicationRejection.RANK_OUT_OF_RANGE, "/rank");

    static final Map<Rejection, String> OF_NOTICE = Map.of(
            AwardRejection.AMOUNT_IS_ZERO, "/amount/amount",
            AwardRejection.AMOUNT_EXCEEDS_APPROVAL, "/amount/amount",
            AwardRejection.CURRENCY_DIFFERS_FROM_APPROVAL, "/amount/currency",
            AwardRejection.NOTICE_DATE_OUT_OF_RANGE, "/on",
            AwardRejection.PERIOD_ENDS_BEFORE_IT_BEGINS, "/period/until",
            AwardRejection.PERIOD_BEGINS_BEFORE_NOTICE, "/period/from",
            AwardRejection.PLAN_IS_BELOW_AWARD, "/plan",
            AwardRejection.CATEGORY_NOT_IN_CALL, "/plan",
            AwardRejection.CATEGORY_PLANNED_TWICE, "/plan",
            AwardRejection.CURRENCY_DIFFERS_FROM_AWARD, "/plan");

    private FaultyFields() {}

    /**
     * The outcome, unless the terms of a call are at fault.
     *
     * @throws InvalidInput with all that is wrong with them
     */
    static Outcome<Call> refuse(Outcome<Call> outcome) {
        if (outcome instanceof Outcome.Rejected<Call>(var reason) && reason instanceof FaultyTerms(var faults)) {
            throw new InvalidInput(faults.stream()
                    .map(fault -> InputError.at(fault.pointer(), fault.code()))
                    .toList());
        }
        return outcome;
    }

    /**
     * The outcome, unless a field is at fault.
     *
     * @param pointers JSON pointer of the field that each rejection is about
     * @throws InvalidInput with that pointer and the rejection's code
     */
    static <S> Outcome<S> refuse(Outcome<S> outcome, Map<Rejection, String> pointers) {
        if (outcome instanceof Outcome.Rejected<S>(var reason)) {
            String pointer = pointers.get(reason);
            if (pointer != null) {
                throw new InvalidInput(pointer, reason.code());
            }
        }
        return outcome;
    }
}
