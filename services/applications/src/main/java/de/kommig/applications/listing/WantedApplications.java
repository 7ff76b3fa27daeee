package de.kommig.applications.listing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.regex;

import de.kommig.applications.application.ApplicationState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/**
 * A filter as conditions on documents of {@link ApplicationsView}.
 *
 * @param part of the document that tells title and amount, {@code working} or {@code handedIn}
 * @param now what should have happened before is overdue
 * @param checkedBy what was handed in before should have been checked
 */
record WantedApplications(String part, Instant now, Instant checkedBy) {

    /**
     * All conditions but the words.
     *
     * @param visible what the caller may see, which comes first
     */
    Bson conditions(Bson visible, ApplicationFilter filter) {
        List<Bson> all = new ArrayList<>(List.of(visible));
        Set<ApplicationState> states = filter.states();
        if (!states.isEmpty()) {
            List<String> names =
                    states.stream().map(ApplicationState::name).sorted().toList();
            all.add(names.size() == 1 ? eq("state", names.getFirst()) : in("state", names));
        }
        filter.call().ifPresent(call -> all.add(eq("call", call.toString())));
        filter.organisation().ifPresent(organisation -> all.add(eq("organisation", organisation.toString())));
        filter.region().ifPresent(region -> all.add(eq("handedIn.within", region)));
        filter.topic().ifPresent(topic -> all.add(eq("handedIn.topics", topic)));
        filter.submittedSince().ifPresent(since -> all.add(gte("submittedAt", since)));
        filter.submittedBefore().ifPresent(before -> all.add(lt("submittedAt", before)));
        filter.leastAmount().ifPresent(least -> all.add(gte(part + ".cents", Values.cents(least))));
        filter.mostAmount().ifPresent(most -> all.add(lte(part + ".cents", Values.cents(most))));
        filter.overdue()
                .map(overdue -> switch (overdue) {
                    case CORRECTION -> lt("respondBy", now);
                    case FORMAL_CHECK -> lt("checkSince", checkedBy);
                })
                .ifPresent(all::add);
        return and(all);
    }

    /**
     * The same with words, each of which stands or begins a word in the title or in the organisation's name: alternatives, by which words are in the name, and by
     * the words that one of the others can mean, so that each alternative goes by an index.
     *
     * @param named organisations by those of the words that are in their names
     */
    List<Bson> alternatives(Bson conditions, List<MeantWord> words, Map<Set<String>, List<String>> named) {
        Stream<Bson> byName = named.entrySet().stream()
                .flatMap(entry -> titled(and(conditions, in("organisation", entry.getValue())), words, entry.getKey()));
        return Stream.concat(titled(conditions, words, Set.of()), byName).toList();
    }

    /** Long words are the rarer ones; the one that is looked for word by word is the one that an index goes by. */
    private Stream<Bson> titled(Bson conditions, List<MeantWord> words, Set<String> but) {
        List<MeantWord> each = words.stream()
                .filter(word -> !but.contains(word.wanted()))
                .sorted(Comparator.comparingInt(
                                (MeantWord word) -> word.wanted().length())
                        .reversed())
                .toList();
        Optional<MeantWord> first = each.stream().filter(MeantWord::isNamed).findFirst();
        List<Bson> others = new ArrayList<>(List.of(conditions));
        each.stream()
                .filter(word -> first.filter(word::equals).isEmpty())
                .map(word -> stands(word.wanted()))
                .forEach(others::add);
        return first.map(MeantWord::words).orElse(List.of("")).stream()
                .map(word -> word.isEmpty() ? and(others) : and(eq(part + ".words", word), and(others)));
    }

    private Bson stands(String wanted) {
        return wanted.length() < Words.SHORTEST_BEGINNING
                ? eq(part + ".words", wanted)
                : regex(part + ".words", "^" + wanted);
    }
}
