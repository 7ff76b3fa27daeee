package de.kommig.applications.awarding;

import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardFile;
import de.kommig.applications.publishing.CallWords;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.publishing.Wordings;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.ProofText;
import de.kommig.applications.texts.Texts;
import de.kommig.applications.versioning.OrganisationNames;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Parties;
import de.kommig.contracts.call.CallTerms;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows proofs of use: to the organisation also the one it is working on. */
@Component
public class SeeingProofs {

    private final KnownAwards known;
    private final Proofs proofs;
    private final Texts texts;
    private final KnownCalls calls;
    private final Wordings wordings;
    private final OrganisationNames names;

    SeeingProofs(
            KnownAwards known,
            Proofs proofs,
            Texts texts,
            KnownCalls calls,
            Wordings wordings,
            OrganisationNames names) {
        this.known = known;
        this.proofs = proofs;
        this.texts = texts;
        this.calls = calls;
        this.wordings = wordings;
        this.names = names;
    }

    /**
     * The proof as it was handed in last, or as it would be handed in now: with what was written last, so that it is not written again.
     *
     * @throws NotFound when there is none for this caller
     */
    public ProofSheet sheet(UUID id, Caller caller, Locale language) {
        return printed(id, caller, language).sheet();
    }

    /** The same with all that a file has to say. */
    public PrintedProof printed(UUID id, Caller caller, Locale language) {
        if (!(known.visible(id, caller).state() instanceof Award.WithNotice award)) {
            throw new NotFound();
        }
        Parties parties = award.parties();
        CallTerms call = calls.terms(parties.call());
        CallWords words = wordings.in(language, call);
        Optional<ProofText> last = submitted(award).flatMap(ref -> texts.find(ref, ProofText.class));
        boolean own = KnownAwards.viewpoint(award, caller) == Viewpoint.APPLICANT;
        ProofSheet sheet = own && award instanceof Award.UnderWay it
                ? ProofSheet.of(id, false, proofs.draft(it.file(), last.orElse(null)), words, language)
                : last.map(text -> ProofSheet.of(id, true, text.now(award.file()), words, language))
                        .orElseThrow(NotFound::new);
        return new PrintedProof(sheet, cover(award.file(), call), words);
    }

    private ProofCover cover(AwardFile file, CallTerms call) {
        Parties parties = file.terms().parties();
        return new ProofCover(
                names.of(parties.organisation()).orElse(null),
                file.terms().title(),
                names.of(parties.funder()).orElse(null),
                call.title(),
                file.notice().on(),
                file.notice().period());
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
