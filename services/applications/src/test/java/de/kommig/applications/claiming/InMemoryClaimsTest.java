package de.kommig.applications.claiming;

class InMemoryClaimsTest extends ClaimsContract {

    private final Claims claims = new InMemoryClaims();

    @Override
    Claims claims() {
        return claims;
    }
}
