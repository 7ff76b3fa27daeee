package de.kommig.applications.listing;

import static de.kommig.applications.Cast.SERVICE;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Applications by chance, told by events: to two calls of two funders, by three organisations. */
final class Shelf {

    static final ContentRef TEXT = new ContentRef("content", "0".repeat(64));
    static final List<String> STATES = List.of("draft", "submitted", "returned", "admitted", "rejected", "withdrawn");
    static final List<String> REGIONS = List.of("altona", "hamburg-mitte", "bremen");
    static final List<String> TOPICS = List.of("language", "housing", "health");
    private static final List<String> TITLES =
            List.of("Sprachcafé für Mütter", "Ankommen in Altona", "SPRACHCAFE plus", "Garten der Straße");

    private final String word;
    final Random random;
    final Instant now = Instant.now();
    final List<UUID> calls = ids(2);
    final List<UUID> funders = ids(2);
    final List<UUID> organisations = ids(3);
    final List<String> names;
    final List<Placed> all = new ArrayList<>();

    /**
     * An application as it stands.
     *
     * @param waiting since when the formal check is waited for, or until when an answer is
     */
    record Placed(
            Parties parties,
            String state,
            String title,
            BigDecimal amount,
            List<String> regions,
            List<String> topics,
            Instant submitted,
            Instant waiting) {

        UUID id() {
            return parties.application();
        }
    }

    /** @param word that is in one organisation's name, and in nothing else */
    Shelf(long seed, String word) {
        this.word = word;
        random = new Random(seed);
        names = List.of("Brücken " + word + " e. V.", "Café Nachbarn", "Altona hilft");
        for (int i = 0; i < names.size(); i++) {
            SERVICE.happensElsewhere(
                    EventFamilies.ORGANISATIONS,
                    organisations.get(i),
                    new OrganisationEvent.Registered(
                            organisations.get(i),
                            i == 0 ? "Noch ohne Namen" : names.get(i),
                            LegalForm.INITIATIVE,
                            Side.CIVIL_SOCIETY,
                            null));
        }
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                organisations.get(0),
                new OrganisationEvent.Renamed(organisations.get(0), names.get(0)));
    }

    /** Adds so many. */
    void fill(int number) {
        for (int i = 0; i < number; i++) {
            all.add(place());
        }
    }

    String nameOf(Placed placed) {
        return names.get(organisations.indexOf(placed.parties().organisation()));
    }

    /** A word of that name alone. */
    String wordOf(Placed placed) {
        return List.of(word, "Nachbarn", "hilft")
                .get(organisations.indexOf(placed.parties().organisation()));
    }

    private Placed place() {
        int call = random.nextInt(2);
        Parties parties = new Parties(UUID.randomUUID(), calls.get(call), funders.get(call), one(organisations));
        String state = one(STATES);
        String title = one(TITLES);
        Money amount = Money.euros(random.nextInt(1, 100) + "00.50");
        Instant submitted = now.minus(Duration.ofDays(random.nextInt(1, 30))).minusSeconds(random.nextInt(3_600));
        Instant respondBy = now.plus(Duration.ofDays(random.nextBoolean() ? 3 : -3));
        List<String> regions = some(REGIONS);
        List<String> topics = some(TOPICS);
        happens(parties, submitted, new ApplicationEvent.Drafted(parties, "Entwurf", amount, TEXT));
        happens(parties, submitted, new ApplicationEvent.Edited(parties, title, amount, TEXT));
        if (!state.equals("draft")) {
            var event = new ApplicationEvent.Submitted(parties, title, amount, TEXT, regions, topics);
            happens(parties, submitted, event);
        }
        switch (state) {
            case "returned" -> happens(parties, now, new ApplicationEvent.Returned(parties, TEXT, respondBy));
            case "admitted" -> happens(parties, now, new ApplicationEvent.Admitted(parties, 3, 2));
            case "rejected" -> happens(parties, now, new ApplicationEvent.Rejected(parties, TEXT));
            case "withdrawn" -> happens(parties, now, new ApplicationEvent.Withdrawn(parties, null));
            default -> {}
        }
        Instant waiting = state.equals("returned") ? respondBy : submitted;
        return new Placed(parties, state, title, amount.amount(), regions, topics, submitted, waiting);
    }

    private static void happens(Parties parties, Instant time, ApplicationEvent event) {
        SERVICE.happensElsewhere(EventFamilies.APPLICATIONS, parties.application(), time, event);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private List<String> some(List<String> of) {
        return of.stream().filter(any -> random.nextBoolean()).toList();
    }

    private static List<UUID> ids(int number) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            ids.add(UUID.randomUUID());
        }
        return ids;
    }
}
