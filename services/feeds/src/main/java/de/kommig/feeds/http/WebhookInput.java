package de.kommig.feeds.http;

import de.kommig.feeds.guarding.AllowedAddresses;
import de.kommig.feeds.guarding.WebhookUrl;
import de.kommig.web.InvalidInput;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook to add.
 *
 * @param url where its receiver is: https, on the public internet
 * @param types only events of these types; all when there are none
 * @param after only what has a greater number in the feed; what comes from now on when there is none; not behind the end of the feed
 */
record WebhookInput(
        @NotNull @Size(max = 2000) String url,
        @Nullable @Size(max = 100) List<@NotNull String> types,
        @Nullable @Min(0) Long after) {

    /** @throws InvalidInput (400) when nothing may be sent there, or a type does not exist */
    static List<String> checked(String url, @Nullable List<String> types, AllowedAddresses allowed) {
        WebhookUrl.fault(url, allowed.loopback()).ifPresent(fault -> {
            throw new InvalidInput("/url", fault);
        });
        List<String> wanted = types == null ? List.of() : types;
        for (int i = 0; i < wanted.size(); i++) {
            if (!EventTypes.isKnown(wanted.get(i))) {
                throw new InvalidInput("/types/" + i, "unknown-event-type");
            }
        }
        if (wanted.stream().distinct().count() < wanted.size()) {
            throw new InvalidInput("/types", "named-twice");
        }
        return wanted;
    }

    /**
     * A webhook as it is to be.
     *
     * @param url where its receiver is from now on; another one has to be confirmed
     * @param types only events of these types; all when there are none
     */
    record ChangeInput(
            @NotNull @Size(max = 2000) String url,
            @Nullable @Size(max = 100) List<@NotNull String> types) {}
}
