package de.kommig.applications.claiming;

import static de.kommig.applications.Cast.SERVICE;

class MongoClaimsTest extends ClaimsContract {

    @Override
    Claims claims() {
        return SERVICE.bean(Claims.class);
    }
}
