package de.kommig.applications.subjects;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.Proposal;
import de.kommig.applications.masking.MaskedContent;
import de.kommig.applications.publishing.CallWording;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.publishing.Wordings;
import de.kommig.applications.seeing.BlindReview;
import de.kommig.applications.texts.ProposalText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.web.masking.Masking;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells what an application is about, from its admission until it needs no reviewers any more. */
@Component
public class TellingSubjects {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final Texts texts;
    private final BlindReview blind;
    private final KnownCalls calls;
    private final Wordings wordings;
    private final WrittenLanguage written;
    private final Subjects subjects;

    TellingSubjects(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            Texts texts,
            BlindReview blind,
            KnownCalls calls,
            Wordings wordings,
            WrittenLanguage written,
            Subjects subjects) {
        this.applications = applications;
        this.texts = texts;
        this.blind = blind;
        this.calls = calls;
        this.wordings = wordings;
        this.written = written;
        this.subjects = subjects;
    }

    /** It has been admitted, and perhaps more has happened since. */
    public void tell(UUID id) {
        if (applications.load(id).state() instanceof Application.PastCheck application
                && (application instanceof Application.Admitted || application instanceof Application.UnderReview)) {
            Proposal proposal = application.dossier().proposal();
            texts.find(proposal.content(), ProposalText.class)
                    .ifPresent(text -> subjects.put(subject(application, proposal, text)));
        }
    }

    private Subject subject(Application.PastCheck application, Proposal proposal, ProposalText text) {
        Masking masking = blind.masking(application);
        ProposalText masked = MaskedContent.of(text, masking);
        String said = Stream.concat(Stream.of(masked.summary()), masked.answers().values().stream())
                .collect(Collectors.joining("\n"));
        UUID call = application.parties().call();
        return new Subject(
                application.parties().application(),
                call,
                masking.text(proposal.title()),
                written.of(proposal.title() + "\n" + said, mainLanguage(calls.terms(call))),
                Objects.requireNonNullElse(text.regions(), List.of()),
                Objects.requireNonNullElse(text.topics(), List.of()),
                said);
    }

    private String mainLanguage(CallTerms call) {
        return wordings.of(call).map(CallWording::main).orElse("de");
    }
}
