package de.kommig.applications.invariants;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.CorrectionRequest;
import de.kommig.applications.application.Proposal;
import de.kommig.applications.application.ProposedDecision;
import de.kommig.applications.call.CallCommand;
import de.kommig.applications.deciding.Ruling;
import de.kommig.applications.project.ProjectCommand;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.AskedBy;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Outline;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import de.kommig.web.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;

/**
 * Draws commands by chance: mostly ones that could be carried out in some state, for some application, by some member; some with a stale
 * version, some sent again long after. To let another aggregate take part, draw its commands here and keep its books in {@link Ledger}.
 */
final class RandomCommands {

    private static final Instant OPENS = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-04-01T08:00:00Z");
    private static final ContentRef TEXT = new ContentRef("text", "0".repeat(64));
    private static final int CALLS = 150;
    private static final int APPLICATIONS_OF_A_CALL = 8;

    private final World world;
    private final Random random;
    private final UUID funder = new UUID(1, 1);
    private final RandomPartnering partnering;
    private final List<Runnable> sent = new ArrayList<>();

    RandomCommands(World world, Random random) {
        this.world = world;
        this.random = random;
        this.partnering = new RandomPartnering(random);
    }

    /** One command; what it meets in the way of an answer is its own affair. */
    void next() {
        boolean again = random.nextInt(20) == 0 && !sent.isEmpty();
        Runnable command = again ? sent.get(random.nextInt(sent.size())) : keep(draw());
        try {
            command.run();
        } catch (NotFound | WatchedStore.Crash answer) {
            // That is an answer too.
        }
    }

    private Runnable keep(Runnable command) {
        if (sent.size() < 500) {
            sent.add(command);
        } else {
            sent.set(random.nextInt(sent.size()), command);
        }
        return command;
    }

    private Runnable draw() {
        int number = random.nextInt(CALLS);
        UUID call = new UUID(2, number);
        UUID id = new UUID(3, number * APPLICATIONS_OF_A_CALL + random.nextInt(APPLICATIONS_OF_A_CALL));
        Parties parties = new Parties(id, call, funder, new UUID(4, number));
        CallTerms terms = terms(number);
        Caller member = new Caller(new UUID(5, random.nextInt(3)), Role.FUNDER, funder);
        CommandContext by = context(member);
        Caller applicant = new Caller(new UUID(6, 0), Role.ORGANISATION, parties.organisation());
        Instant now = random.nextInt(10) == 0 ? CLOSES.plusSeconds(1) : OPENS;
        return switch (random.nextInt(36)) {
            case 0 -> () -> world.calls.handle(call, new CallCommand.Draft(call, funder, terms), by);
            case 1 -> () -> world.publishing.publish(call, member, by);
            case 2, 3 -> onApplication(id, new ApplicationCommand.Draft(parties, proposal(), terms, now), call, by);
            case 4 -> onApplication(id, new ApplicationCommand.Edit(proposal(), terms), call, by);
            case 5, 6, 7 -> onApplication(id, new ApplicationCommand.Submit(terms, List.of(), now), call, by);
            case 8 ->
                onApplication(
                        id,
                        new ApplicationCommand.RequestCorrection(
                                new CorrectionRequest(TEXT, CLOSES, random.nextBoolean() ? AskedBy.FUNDER : null), now),
                        call,
                        by);
            case 9, 10, 11 -> onApplication(id, new ApplicationCommand.Admit(terms), call, by);
            case 12, 13 -> onApplication(id, new ApplicationCommand.StartReview(), call, by);
            case 14, 15 -> onApplication(id, new ApplicationCommand.RecordVote(Vote.of(1, 1, 1)), call, by);
            case 16 -> random.nextInt(6) == 0 ? () -> world.withdrawing.withdraw(id, null, applicant, by) : () -> {};
            case 17, 18, 19, 20 -> {
                Ruling ruling = ruling();
                yield () -> world.deciding.decide(id, ruling, member, by);
            }
            case 21, 22, 23 -> {
                UUID proposal = proposal(id);
                yield () -> world.deciding.confirm(id, proposal, member, by);
            }
            case 33 -> onApplication(id, new ApplicationCommand.Remind(now), call, by);
            case 34 -> onApplication(id, new ApplicationCommand.RemindOfDraft(CLOSES, now), call, by);
            case 35 -> onApplication(id, new ApplicationCommand.RemindOfOutline(terms, now), call, by);
            case 24 -> {
                UUID proposal = proposal(id);
                yield () -> world.deciding.dissent(id, proposal, "Noch nicht.", member, by);
            }
            case 25 -> onApplication(id, new ApplicationCommand.EraseContent(LocalDate.of(2031, 4, 2)), call, by);
            case 26, 27 -> onApplication(id, partnering.next(parties), call, by);
            case 28 -> {
                UUID project = new UUID(9, random.nextInt(CALLS));
                ProjectCommand command = onProject(project, parties.organisation());
                yield () -> world.projects.handle(project, command, by);
            }
            case 29, 30, 31 ->
                random.nextInt(4) == 0
                        ? onApplication(
                                id,
                                new ApplicationCommand.DeclineOutline(
                                        TEXT,
                                        terms.inDetail().fourEyes(),
                                        member.person(),
                                        new UUID(random.nextLong(), random.nextLong())),
                                call,
                                by)
                        : onApplication(id, new ApplicationCommand.Invite(terms, now), call, by);
            default -> random.nextInt(40) == 0 ? world::deliver : () -> {};
        };
    }

    private ProjectCommand onProject(UUID project, UUID organisation) {
        ContentRef text =
                new ContentRef("text", String.valueOf(random.nextInt(3)).repeat(64));
        return switch (random.nextInt(8)) {
            case 0 -> new ProjectCommand.Archive();
            case 1 ->
                random.nextBoolean()
                        ? new ProjectCommand.Restore()
                        : new ProjectCommand.EraseContent(LocalDate.of(2031, 4, 2));
            case 2, 3 -> new ProjectCommand.Describe(project, organisation, text);
            default -> new ProjectCommand.Revise(text);
        };
    }

    /** Nobody but the service itself can send these for a call that is not public, and it does not. */
    private Runnable onApplication(UUID id, ApplicationCommand command, UUID call, CommandContext context) {
        return () -> {
            if (world.ledger.isPublic(call)) {
                world.applications.handle(id, command, context);
            }
        };
    }

    private CommandContext context(Caller caller) {
        OptionalLong version = random.nextInt(10) == 0 ? OptionalLong.of(random.nextInt(12)) : OptionalLong.empty();
        UUID command = new UUID(random.nextLong(), random.nextLong());
        return new CommandContext(command, "", caller.person().toString(), "run", OPENS, version);
    }

    private static CallTerms terms(int number) {
        CallTerms terms = new CallTerms("Call " + number, null, OPENS, CLOSES, Money.euros("1000.00"), 3, 2);
        return number % 2 == 0
                ? terms
                : terms.with(CallRules.NONE
                        .decidedByTwo()
                        .with(number % 3 == 0 ? new Outline(CLOSES.minusSeconds(60)) : null));
    }

    private Proposal proposal() {
        return new Proposal("Sprachcafé", cents(100_000), TEXT);
    }

    private Ruling ruling() {
        return switch (random.nextInt(5)) {
            case 0 -> new Ruling.Refusal("Keine Mittel.", "Im Mai wieder.");
            case 1 -> new Ruling.Waiting(random.nextInt(4), null, null);
            default -> new Ruling.Approval(cents(60_000), null, "Weniger.");
        };
    }

    private Money cents(int most) {
        return new Money(BigDecimal.valueOf(random.nextInt(most + 1), 2), "EUR");
    }

    /** The one that waits for an answer, or one that nobody has made. */
    private UUID proposal(UUID application) {
        ProposedDecision proposed = world.ledger.application(application) instanceof Application.Deliberated open
                ? open.deliberation().proposed()
                : null;
        return proposed == null ? new UUID(7, 7) : proposed.id();
    }
}
