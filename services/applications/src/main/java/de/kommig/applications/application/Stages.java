package de.kommig.applications.application;

import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Outline;
import de.kommig.contracts.call.Stage;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which stage of its call an application is, and from when until when it can be handed in. A call with an outline asks for that first; only
 * who is invited then applies. The call's own data are the source; of each end the last second belongs to the time before it.
 */
public final class Stages {

    private Stages() {}

    /** What the application is, or becomes when it is handed in. */
    public static Stage of(Application.Begun application, CallTerms call) {
        return switch (application) {
            case Application.Draft it -> first(call);
            case Application.WithdrawnDraft it -> first(call);
            case Application.OutlineSubmitted it -> Stage.OUTLINE;
            case Application.OutlineDeclined it -> Stage.OUTLINE;
            default -> Stage.FULL;
        };
    }

    /** What a call asks for first. */
    public static Stage first(CallTerms call) {
        return call.inDetail().outline() == null ? Stage.FULL : Stage.OUTLINE;
    }

    /** The last second in which something can be begun and handed in. */
    public static Instant closesAt(CallTerms call) {
        Outline outline = call.inDetail().outline();
        return outline == null ? call.closesAt() : outline.closesAt();
    }

    /** The last second to hand in what is being written; an answer to a correction request is still taken when it comes later. */
    public static Optional<Instant> until(Application.Begun application, CallTerms call) {
        return switch (application) {
            case Application.Draft it -> Optional.of(closesAt(call));
            case Application.Invited it -> Optional.of(it.until(call));
            case Application.Returned it
            when !it.dossier().corrections().isEmpty() ->
                Optional.of(it.dossier().corrections().getLast().respondBy());
            default -> Optional.empty();
        };
    }

    /** Why the time has passed to begin something and hand it in; empty when it has not. */
    public static Optional<ApplicationRejection> over(CallTerms call, Instant now) {
        if (call.isOverAt(now)) {
            return Optional.of(ApplicationRejection.CALL_IS_CLOSED);
        }
        Outline outline = call.inDetail().outline();
        return outline != null && outline.isOverAt(now)
                ? Optional.of(ApplicationRejection.OUTLINE_IS_OVER)
                : Optional.empty();
    }

    /**
     * The same for an organisation that may have an exception.
     *
     * @param exception its last second; {@code null}: there is none
     */
    public static Optional<ApplicationRejection> over(CallTerms call, @Nullable Instant exception, Instant now) {
        return new TimeToApply(closesAt(call), exception).isOverAt(now) ? over(call, now) : Optional.empty();
    }

    /** The exception without which it would be too late to hand this in now; {@code null}: none is needed. */
    static @Nullable Instant exceptionNeeded(
            Application.Begun application, CallTerms call, @Nullable Instant exception, Instant now) {
        return time(application, call, exception)
                .map(time -> time.exceptionNeededAt(now))
                .orElse(null);
    }

    /** Until when what has not been handed in before can be; empty for an answer to a correction request, which is taken at any time. */
    public static Optional<TimeToApply> time(
            Application.Begun application, CallTerms call, @Nullable Instant exception) {
        return application instanceof Application.Returned
                ? Optional.empty()
                : until(application, call).map(end -> new TimeToApply(end, exception));
    }

    /** Why now is not the time to hand this in; empty when it is. */
    static Optional<ApplicationRejection> untimely(
            Application.Begun application, CallTerms call, @Nullable Instant exception, Instant now) {
        return switch (application) {
            case Application.Draft it
            when now.isBefore(call.opensAt()) -> Optional.of(ApplicationRejection.CALL_IS_NOT_OPEN_YET);
            case Application.Draft it -> over(call, exception, now);
            case Application.Invited it
            when new TimeToApply(it.until(call), exception).isOverAt(now) ->
                Optional.of(
                        it.until(call).isAfter(call.closesAt())
                                ? ApplicationRejection.INVITATION_IS_OVER
                                : ApplicationRejection.CALL_IS_CLOSED);
            // Who was asked for a correction may answer even when the call has closed in the meantime.
            default -> Optional.empty();
        };
    }
}
