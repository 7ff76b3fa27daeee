package de.kommig.benchmarks.loading;

import de.kommig.benchmarks.grants.Grant;
import de.kommig.benchmarks.grants.Party;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Role;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.UnexpectedReply;
import de.kommig.benchmarks.platform.Voice;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What must be there before an application can be drafted: both organisations, the funder confirmed by KomMig, and the call. Each is made
 * once in a run.
 */
final class Prerequisites {

    private final Commands commands;
    private final Map<CallKey, BigDecimal> budgets;
    private final Voice coordinator;
    private final Once<UUID, UUID> organisations = new Once<>();
    private final Once<CallKey, String> calls = new Once<>();
    private final Set<UUID> knownBefore = ConcurrentHashMap.newKeySet();

    Prerequisites(Commands commands, Map<CallKey, BigDecimal> budgets, Voice coordinator) {
        this.commands = commands;
        this.budgets = budgets;
        this.coordinator = coordinator;
    }

    /** Registers both organisations, confirms the funder and publishes the call, unless that has been done; returns the call's id. */
    String callFor(Grant grant) throws InterruptedException {
        UUID applicant = grant.recipient().applicant();
        UUID funder = grant.funder().funder();
        organisations.of(applicant, () -> register(grant.recipient(), applicant, Voice.applicant(applicant)));
        organisations.of(funder, () -> confirm(grant.funder(), register(grant.funder(), funder, Voice.funder(funder))));
        CallKey key = CallKey.of(grant);
        return calls.of(key, () -> publish(key, funder));
    }

    /** Organisations that an earlier run had registered. */
    Set<UUID> knownBefore() {
        return knownBefore;
    }

    /** Whoever registers an organisation speaks for themselves until it is there, and is its first owner then. */
    private UUID register(Party party, UUID id, Voice founder) throws InterruptedException {
        boolean now = unlessAlready(
                "already-registered",
                new Command(
                        Step.REGISTER,
                        " " + founder.role(),
                        party.id(),
                        id.toString(),
                        Service.ORGANISATIONS,
                        "/api/organisations",
                        founder.alone(),
                        Bodies.organisation(id, party.name(), founder.role() == Role.FUNDER)));
        if (!now) {
            knownBefore.add(id);
        }
        return id;
    }

    private UUID confirm(Party party, UUID id) throws InterruptedException {
        unlessAlready(
                "already-confirmed",
                new Command(
                        Step.CONFIRM,
                        "",
                        party.id(),
                        id.toString(),
                        Service.ORGANISATIONS,
                        "/api/organisations/" + id + "/confirmation",
                        coordinator,
                        null));
        return id;
    }

    /** Whether it was done now; if not, an earlier run had done it. */
    private boolean unlessAlready(String problem, Command command) throws InterruptedException {
        Reply reply = commands.attempt(command);
        if (reply.status() == 409 && reply.body().contains(problem)) {
            return false;
        }
        if (!reply.is2xx()) {
            throw new UnexpectedReply(command.step() + " " + command.subject() + " was refused", reply);
        }
        return true;
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
