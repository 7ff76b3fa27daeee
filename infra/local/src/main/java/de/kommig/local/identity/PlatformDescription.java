package de.kommig.local.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client needs to know to use the running platform; its JSON is served at {@code /} and written to
 * {@code platform.json} in the data folder.
 *
 * @param issuer of tokens
 * @param tokenEndpoint where tokens are asked for, by client credentials
 * @param services base URL of each service, by name
 * @param kafka bootstrap servers
 * @param mongodb connection string; without credentials where it is served
 * @param dataFolder absolute path of what is kept between runs
 * @param mailFolder absolute path of the folder where every mail that the platform sends ends up, as a file {@code *.eml}
 * @param coordinationCentre KomMig's own organisation, for which coordinators act
 * @param coordinator pseudonym of the person who acts for it from the first start on
 * @param demoAccounts who there is to try the platform as
 * @param demoSecret the secret of every demo account
 * @param loader the client that gets tokens for any person; null where it is served
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlatformDescription(
        URI issuer,
        URI tokenEndpoint,
        Map<String, URI> services,
        String kafka,
        String mongodb,
        String dataFolder,
        String mailFolder,
        UUID coordinationCentre,
        UUID coordinator,
        List<DemoAccount> demoAccounts,
        String demoSecret,
        @Nullable LoaderClient loader) {

    /**
     * A client's credentials.
     *
     * @param client the client id
     * @param secret never served, only written to the file that its owner alone may read
     */
    public record LoaderClient(String client, String secret) {}

    /** The same, for the file. */
    public PlatformDescription with(Loader known) {
        return with(mongodb, new LoaderClient(Loader.CLIENT, known.secret()));
    }

    /** The same, for everyone who can reach the platform: no secret, no password in a connection string. */
    PlatformDescription withoutSecrets() {
        return with(mongodb.replaceFirst("//[^/@]*@", "//"), null);
    }

    private PlatformDescription with(String mongodb, @Nullable LoaderClient loader) {
        return new PlatformDescription(
                issuer,
                tokenEndpoint,
                services,
                kafka,
                mongodb,
                dataFolder,
                mailFolder,
                coordinationCentre,
                coordinator,
                demoAccounts,
                demoSecret,
                loader);
    }
}
