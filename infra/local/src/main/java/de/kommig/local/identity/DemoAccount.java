package de.kommig.local.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kommig.web.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody to try the platform out as; all of them stand in {@code demo-accounts.json}.
 *
 * @param name the client id; the secret is {@code demo} for all
 * @param role the token's claim {@code role}
 * @param person the token's {@code sub}
 * @param organisation the token's claim {@code organisation}, none for reviewers
 * @param about a few words for whoever chooses an account
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DemoAccount(
        String name, String role, UUID person, @Nullable UUID organisation, String about) {

    /** The secret of every demo account, which is why the platform listens on loopback addresses only. */
    public static final String SECRET = "demo";

    public DemoAccount {
        var known = Role.ofClaim(role).orElseThrow(() -> new IllegalArgumentException("No such role: " + role));
        if (known.needsOrganisation() != (organisation != null)) {
            throw new IllegalArgumentException(name + " needs an organisation if and only if the role does: " + role);
        }
    }

    /** All demo accounts, in the order of the file. */
    public static List<DemoAccount> all() {
        try (var file = Objects.requireNonNull(DemoAccount.class.getResourceAsStream("/demo-accounts.json"))) {
            return JsonMapper.shared().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The organisation for which the demo coordinator acts: KomMig's own. */
    public static UUID coordinationCentre() {
        return all().stream()
                .filter(account -> Role.COORDINATOR.claim().equals(account.role()))
                .map(account -> Objects.requireNonNull(account.organisation()))
                .findFirst()
                .orElseThrow();
    }
}
