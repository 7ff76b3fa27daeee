package de.kommig.feeds.delivering;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Shows how many webhooks this instance carries. Up whatever receivers do: taking the service away would help none of them. */
final class DispatchHealth extends AbstractHealthIndicator {

    private final Dispatch dispatch;

    DispatchHealth(Dispatch dispatch) {
        super("webhooks cannot be looked at");
        this.dispatch = dispatch;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.up()
                .withDetail("carried", dispatch.carried())
                .withDetail("struggling", dispatch.struggling())
                .withDetail("behind", dispatch.behind());
    }
}
