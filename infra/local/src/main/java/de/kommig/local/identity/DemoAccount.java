package de.kommig.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody to try the platform out as; all of them stand in {@code demo-accounts.json}. What they may do there is the platform's to
 * say: it follows from the organisations to which they belong.
 *
 * @param name the client id; the secret is {@code demo} for all
 * @param person the token's {@code sub}
 * @param occupation what they do in life, a few German words for the login page
 * @param about a few words for whoever chooses an account
 * @param machine whether it is a program, which asks for tokens and never signs in
 */
public record DemoAccount(String name, UUID person, String occupation, String about, boolean machine) {

    /** The secret of every demo account, which is why the platform listens on loopback addresses only. */
    public static final String SECRET = "demo";

    /** All demo accounts, in the order of the file. */
    public static List<DemoAccount> all() {
        try (var file = Objects.requireNonNull(DemoAccount.class.getResourceAsStream("/demo-accounts.json"))) {
            return JsonMapper.shared().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those who are people. */
    static List<DemoAccount> people() {
        return all().stream().filter(account -> !account.machine()).toList();
    }

    /**
     * The one of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static DemoAccount named(String name) {
        return all().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such demo account: " + name));
    }
}
