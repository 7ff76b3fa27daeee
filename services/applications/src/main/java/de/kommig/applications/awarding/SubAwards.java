package de.kommig.applications.awarding;

import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardCommand;
import de.kommig.applications.award.AwardFile;
import de.kommig.applications.award.SubAward;
import de.kommig.applications.budget.Reservation;
import de.kommig.applications.committing.CommittingMoney;
import de.kommig.applications.texts.ProofText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.Money;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.handling.Aggregates;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the smaller awards that were made out of one that may be passed on. */
@Component
class SubAwards {

    private final Aggregates<Award, AwardCommand, AwardEvent> awards;
    private final CommittingMoney money;
    private final Texts texts;

    SubAwards(Aggregates<Award, AwardCommand, AwardEvent> awards, CommittingMoney money, Texts texts) {
        this.awards = awards;
        this.money = money;
        this.texts = texts;
    }

    /** Call by call, in the order in which they were approved; revoked ones too, since what was paid was paid. */
    List<SubAward> of(AwardFile file) {
        return file.regranting().calls().keySet().stream()
                .sorted()
                .flatMap(call -> money.of(call).reservations().stream())
                .map(Reservation::application)
                .flatMap(award -> now(award).stream())
                .toList();
    }

    private Optional<SubAward> now(UUID id) {
        return switch (awards.load(id).state()) {
            case Award.Opened it -> Optional.of(SubAward.of(it));
            case Award.WithNotice it -> Optional.of(SubAward.of(it, proved(it)));
            case Award.None it -> Optional.empty();
            case Award.Ahead it -> Optional.empty();
        };
    }

    private Money proved(Award.WithNotice award) {
        return SeeingProofs.submitted(award)
                .flatMap(ref -> texts.find(ref, ProofText.class))
                .map(text -> text.figures().spent())
                .orElse(new Money(BigDecimal.ZERO, award.file().terms().amount().currency()));
    }
}
