package de.kommig.coordination.http;

import de.kommig.contracts.Parties;
import de.kommig.coordination.journey.SeenJourney;
import de.kommig.coordination.listing.Journeys;
import de.kommig.coordination.listing.Names;
import de.kommig.coordination.telling.Telling;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Journeys, told to whoever has a part in them. */
@RestController
@RequestMapping("/api/journeys")
final class JourneysResource {

    private final Journeys journeys;
    private final Names names;

    JourneysResource(Journeys journeys, Names names) {
        this.journeys = journeys;
        this.names = names;
    }

    /** The journeys the caller may see, newest first. */
    @GetMapping
    Page<JourneyBody> list(PageRequest page, Caller caller) {
        Page<SeenJourney> seen = journeys.page(caller, page);
        List<Parties> parties = seen.items().stream().map(SeenJourney::parties).toList();
        Names.Known known = names.of(parties);
        Telling telling = Telling.in(LocaleContextHolder.getLocale());
        return new Page<>(
                seen.items().stream()
                        .map(journey -> JourneyBody.row(journey, known, telling))
                        .toList(),
                seen.next());
    }

    /** One journey, by the id of its application, with all the steps the caller may see. */
    @GetMapping("/{application}")
    JourneyBody journey(@PathVariable UUID application, Caller caller) {
        SeenJourney journey = journeys.find(application, caller).orElseThrow(NotFound::new);
        Telling telling = Telling.in(LocaleContextHolder.getLocale());
        return JourneyBody.whole(journey, names.of(List.of(journey.parties())), telling);
    }
}
