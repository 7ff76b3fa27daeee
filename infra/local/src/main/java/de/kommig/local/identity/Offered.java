package de.kommig.local.identity;

import java.util.List;
import java.util.Map;

/** What the provider's description of itself says: what there is, and not all that Spring could do. */
final class Offered {

    private Offered() {}

    /** Corrects the claims of a description (RFC 8414, OpenID Connect Discovery). */
    static void describe(Map<String, Object> claims) {
        claims.put("grant_types_supported", List.of("authorization_code", "client_credentials"));
        List<String> ways = List.of("client_secret_basic", "client_secret_post");
        claims.put(
                "token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post", "none"));
        claims.put("introspection_endpoint_auth_methods_supported", ways);
        claims.put("revocation_endpoint_auth_methods_supported", ways);
        claims.remove("tls_client_certificate_bound_access_tokens");
        claims.remove("dpop_signing_alg_values_supported");
    }
}
