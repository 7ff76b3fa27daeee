package de.kommig.applications.seeing;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.Partner;
import de.kommig.applications.masking.IdentifyingNames;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.web.masking.IdentifyingPeople;
import de.kommig.web.masking.Masking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Knows from whom it is hidden whose an application is: from reviewers, if the call says that its reviews are blind, until the round is over. */
@Component
public class BlindReview {

    private final KnownCalls calls;
    private final IdentifyingNames names;
    private final IdentifyingPeople people;

    BlindReview(KnownCalls calls, IdentifyingNames names, IdentifyingPeople people) {
        this.calls = calls;
        this.names = names;
        this.people = people;
    }

    /** What masks the application for somebody who stands to it like this; empty where nothing is masked. */
    public Optional<Masking> of(Application.Begun application, Viewpoint viewpoint) {
        return viewpoint == Viewpoint.REVIEWER && !(application instanceof Application.PastReview)
                ? toReviewers(application)
                : Optional.empty();
    }

    /** What masks the application for reviewers while they review; empty if they do not review blind. */
    public Optional<Masking> toReviewers(Application.Begun application) {
        return isBlind(application) ? Optional.of(masking(application)) : Optional.empty();
    }

    /** What masks the application, whoever reads it. */
    public Masking masking(Application.Begun application) {
        List<UUID> whose = whose(application);
        return Masking.of(names.of(whose), people.of(whose));
    }

    /** Whether its call says that reviewers do not get to know whose it is. */
    public boolean isBlind(Application.Begun application) {
        return calls.terms(application.parties().call()).inDetail().review().blind();
    }

    /** Its title as it was handed in last, as reviewers get to read it; empty if they do not review blind. */
    public Optional<String> titleOf(Application.Begun application) {
        return application instanceof Application.HandedIn handedIn
                ? toReviewers(application)
                        .map(masking ->
                                masking.text(handedIn.dossier().proposal().title()))
                : Optional.empty();
    }

    /** Also whoever was asked to take part and does not: the text may still name them. */
    private static List<UUID> whose(Application.Begun application) {
        List<UUID> organisations = new ArrayList<>();
        organisations.add(application.parties().organisation());
        application.partners().all().stream().map(Partner::organisation).forEach(organisations::add);
        return organisations;
    }
}
