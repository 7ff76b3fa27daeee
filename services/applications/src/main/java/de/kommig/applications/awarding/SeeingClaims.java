package de.kommig.applications.awarding;

import de.kommig.applications.awarding.ClaimHistory.HeardSheet;
import de.kommig.applications.awarding.ClaimHistory.OrderSheet;
import de.kommig.applications.texts.AwardText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.handling.Happened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what was claimed back and how that went, from what has happened: that stays to be read when it is over. */
@Component
class SeeingClaims {

    private final Texts texts;

    SeeingClaims(Texts texts) {
        this.texts = texts;
    }

    /** All claims in their order. */
    List<ClaimHistory> of(List<Happened<AwardEvent>> history) {
        List<ClaimHistory> claims = new ArrayList<>();
        for (Happened<AwardEvent> happened : history) {
            switch (happened.event()) {
                case AwardEvent.HearingOpened it -> claims.add(heard(it, happened.time()));
                case AwardEvent.HearingAnswered it ->
                    claims.add(claims.removeLast().answered(text(it.answer())));
                case AwardEvent.HearingEnded it ->
                    claims.add(claims.removeLast().dropped(happened.time()));
                case AwardEvent.RecoveryOrdered it -> claims.add(last(claims).ordered(order(it, happened.time())));
                case AwardEvent.PaidBack it ->
                    claims.add(claims.removeLast()
                            .paid(
                                    it.amount(),
                                    it.interest(),
                                    it.outstanding().amount().signum() == 0 ? happened.time() : null));
                default -> {
                    // Nothing else concerns a claim.
                }
            }
        }
        return List.copyOf(claims);
    }

    /** The hearing that has led to it; before there had to be one, awards were claimed back without. */
    private static ClaimHistory last(List<ClaimHistory> claims) {
        return claims.isEmpty() || claims.getLast().ordered() != null
                ? new ClaimHistory(null, null, null, null, null)
                : claims.removeLast();
    }

    private ClaimHistory heard(AwardEvent.HearingOpened event, Instant since) {
        return ClaimHistory.heard(
                new HeardSheet(since, event.amount(), text(event.reasons()), event.respondBy(), null));
    }

    private OrderSheet order(AwardEvent.RecoveryOrdered event, Instant since) {
        return new OrderSheet(since, event.amount(), text(event.reasons()), event.interestFrom(), event.payBy());
    }

    private @Nullable String text(@Nullable ContentRef ref) {
        return texts.find(ref, AwardText.class).map(AwardText::text).orElse(null);
    }
}
