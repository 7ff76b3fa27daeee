package de.kommig.organisations.describing;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Profile;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.standing.Deed;
import de.kommig.organisations.standing.OrganisationAccess;
import de.kommig.web.InvalidInput;
import de.kommig.web.Person;
import de.kommig.web.vocabulary.Vocabulary;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Changes what an organisation says of itself; for its owners and editors. */
@Component
public class Describing {

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;
    private final Vocabulary vocabulary;
    private final ProfileTexts texts;

    public Describing(
            Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations,
            Vocabulary vocabulary,
            ProfileTexts texts) {
        this.organisations = organisations;
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    /**
     * Puts a profile in place of the one before. The text of that one is erased soon after, see {@link ReplacedTexts}.
     *
     * @throws InvalidInput (400) when the description is not right in itself
     */
    public Outcome<Organisation> describe(UUID id, Description description, Person person, CommandContext context) {
        OrganisationAccess.require(Deed.DESCRIBE, organisations.load(id).state(), person, context.now());
        Description passed = Examination.passed(description, vocabulary);
        ContentRef text = texts.keep(id, passed);
        var change = new OrganisationCommand.ChangeProfile(
                new Profile(passed.visibility(), passed.regions(), passed.topics(), passed.languages(), text));
        Outcome<Organisation> outcome = organisations.handle(
                id,
                state -> {
                    OrganisationAccess.require(Deed.DESCRIBE, state, person, context.now());
                    return change;
                },
                context);
        if (!becameAnEvent(outcome)) {
            texts.erase(text);
        }
        return outcome;
    }

    /** A request that is carried out only once however often it is sent has written a text of its own each time. */
    private static boolean becameAnEvent(Outcome<Organisation> outcome) {
        return outcome instanceof Outcome.Accepted<Organisation> accepted && !accepted.repeated();
    }
}
