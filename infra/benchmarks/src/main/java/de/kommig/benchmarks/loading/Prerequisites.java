package de.kommig.benchmarks.loading;

import de.kommig.benchmarks.grants.Grant;
import de.kommig.benchmarks.grants.Party;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.UnexpectedReply;
import de.kommig.benchmarks.platform.Voice;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What must be there before an application can be drafted: both organisations, and the call. Each is made once in a run. */
final class Prerequisites {

    private final Commands commands;
    private final Map<CallKey, BigDecimal> budgets;
    private final Once<UUID, UUID> organisations = new Once<>();
    private final Once<CallKey, String> calls = new Once<>();
    private final Set<UUID> knownBefore = ConcurrentHashMap.newKeySet();

    Prerequisites(Commands commands, Map<CallKey, BigDecimal> budgets) {
        this.commands = commands;
        this.budgets = budgets;
    }

    /** Registers both organisations and publishes the call, unless that has been done; returns the call's id. */
    String callFor(Grant grant) throws InterruptedException {
        registered(grant.recipient(), Voice.applicant(grant.recipient().uuid()), false);
        registered(grant.funder(), Voice.funder(grant.funder().uuid()), true);
        CallKey key = CallKey.of(grant);
        return calls.of(key, () -> publish(key, grant.funder().uuid()));
    }

    /** Organisations that an earlier run had registered. */
    Set<UUID> knownBefore() {
        return knownBefore;
    }

    private void registered(Party party, Voice voice, boolean funder) throws InterruptedException {
        organisations.of(party.uuid(), () -> {
            Reply reply = commands.attempt(new Command(
                    Step.REGISTER,
                    "",
                    party.id(),
                    party.uuid().toString(),
                    Service.ORGANISATIONS,
                    "/api/organisations",
                    voice,
                    Bodies.organisation(party.name(), funder)));
            if (reply.status() == 409 && reply.body().contains("already-registered")) {
                knownBefore.add(party.uuid());
            } else if (!reply.is2xx()) {
                throw new UnexpectedReply("REGISTER " + party.id() + " was refused", reply);
            }
            return party.uuid();
        });
    }

    private String publish(CallKey key, UUID funder) throws InterruptedException {
        Voice voice = Voice.funder(funder);
        BigDecimal budget = budgets.getOrDefault(key, BigDecimal.ZERO);
        String id = commands.send(new Command(
                        Step.DRAFT_CALL,
                        "",
                        key.subject(),
                        null,
                        Service.APPLICATIONS,
                        "/api/calls",
                        voice,
                        Bodies.call(key, budget)))
                .createdId();
        commands.send(new Command(
                Step.PUBLISH_CALL,
                "",
                key.subject(),
                id,
                Service.APPLICATIONS,
                "/api/calls/" + id + "/publication",
                voice,
                null));
        return id;
    }
}
