package de.kommig.applications.http;

import de.kommig.applications.proposing.NoticeProposal;
import de.kommig.applications.proposing.ProposingNotices;
import de.kommig.web.Caller;
import de.kommig.web.problems.Languages;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What a notice could say, so that nobody types what has been said before. */
@RestController
class NoticeProposalResource {

    private final ProposingNotices proposing;

    NoticeProposalResource(ProposingNotices proposing) {
        this.proposing = proposing;
    }

    /**
     * What the notice for an approved application could say, taken from what has been handed in and decided; for its funder. Only as long as the
     * notice is waited for (else 409).
     */
    @GetMapping("/api/applications/{id}/notice-proposal")
    NoticeProposal proposal(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller) {
        return proposing.of(id, caller, Languages.of(language));
    }
}
