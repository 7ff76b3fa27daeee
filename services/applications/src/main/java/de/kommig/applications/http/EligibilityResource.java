package de.kommig.applications.http;

import de.kommig.applications.prechecking.EligibilitySheet;
import de.kommig.applications.prechecking.Prechecking;
import de.kommig.contracts.Money;
import de.kommig.web.Caller;
import de.kommig.web.problems.Languages;
import de.kommig.web.vocabulary.RegionKey;
import de.kommig.web.vocabulary.TopicKey;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether an organisation can apply to a call. */
@RestController
@RequestMapping("/api/calls/{id}/eligibility")
class EligibilityResource {

    private final Prechecking prechecking;

    EligibilityResource(Prechecking prechecking) {
        this.prechecking = prechecking;
    }

    /**
     * Each rule of the call, whether your organisation meets it, and what would help if it does not.
     *
     * @param region in which the project is to work, key of the platform's vocabulary
     * @param topic that it is about, likewise
     * @param amount that is to be asked for
     * @param application your own to this call, if you have begun one: its fiscal sponsor counts once it has agreed
     * @param currency of the amount; euro when it is left out
     */
    @GetMapping
    EligibilitySheet eligibility(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable @Size(max = 50) List<@RegionKey String> region,
            @RequestParam(required = false) @Nullable @Size(max = 50) List<@TopicKey String> topic,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[0-9]{1,15}(\\.[0-9]{1,2})?") String amount,
            @RequestParam(required = false, defaultValue = "EUR") @Pattern(regexp = "[A-Z]{3}") String currency,
            @RequestParam(required = false) @Nullable UUID application,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller) {
        return prechecking.check(
                id,
                region,
                topic,
                amount == null ? null : new Money(new BigDecimal(amount), currency),
                application,
                caller,
                Languages.of(language));
    }
}
