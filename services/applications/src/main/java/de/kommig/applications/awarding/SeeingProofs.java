package de.kommig.applications.awarding;

import de.kommig.applications.award.Award;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.ProofText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.ContentRef;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows proofs of use: to the organisation also the one it is working on. */
@Component
public class SeeingProofs {

    private final KnownAwards known;
    private final Proofs proofs;
    private final Texts texts;

    public SeeingProofs(KnownAwards known, Proofs proofs, Texts texts) {
        this.known = known;
        this.proofs = proofs;
        this.texts = texts;
    }

    /**
     * The proof as it was handed in last, or as it would be handed in now.
     *
     * @throws NotFound when there is none for this caller
     */
    public ProofSheet sheet(UUID id, Caller caller) {
        Award award = known.visible(id, caller).state();
        boolean own = KnownAwards.viewpoint(award, caller) == Viewpoint.APPLICANT;
        if (own && award instanceof Award.UnderWay it) {
            return ProofSheet.of(id, false, proofs.draft(it.file()));
        }
        return submitted(award)
                .flatMap(ref -> texts.find(ref, ProofText.class))
                .map(text -> ProofSheet.of(id, true, award instanceof Award.WithNotice it ? text.now(it.file()) : text))
                .orElseThrow(NotFound::new);
    }

    static Optional<ContentRef> submitted(Award award) {
        return switch (award) {
            case Award.ProofSubmitted it -> Optional.of(it.proof());
            case Award.ProofReturned it -> Optional.of(it.proof());
            case Award.Hearing it -> submitted(it.before());
            case Award.Recovery it -> submitted(it.before());
            case Award.Closed it -> Optional.ofNullable(it.proof());
            default -> Optional.empty();
        };
    }
}
