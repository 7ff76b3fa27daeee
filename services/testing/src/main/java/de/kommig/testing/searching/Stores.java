package de.kommig.testing.searching;

import de.kommig.testing.RunningService;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/**
 * All that the platform keeps around a service, to be searched for what must not be in it:
 *
 * <pre>{@code
 * Stores stores = Stores.around(SERVICE).and("log", log::text);
 * …
 * assertThat(stores.search("Zerlina", "zerlina@example.org")).isEmpty();
 * }</pre>
 *
 * Searched are all databases with all collections, the embedded database's change log from the creation of this on, and all topics as
 * consumers read them. Not searched are the files below: a database or a broker may keep bytes on disk that nobody can ask it for any more.
 */
public final class Stores {

    private final Map<String, Supplier<String>> others;
    private final List<Searched> searched;

    private Stores(List<Searched> searched, Map<String, Supplier<String>> others) {
        this.searched = searched;
        this.others = others;
    }

    /** The database and the topics that this service, and all others of the same backbone, use. */
    public static Stores around(RunningService service) {
        Environment settings = service.bean(Environment.class);
        return new Stores(
                List.of(
                        DatabaseSearch.fromNowOn(settings.getRequiredProperty("spring.mongodb.uri")),
                        new TopicSearch(settings.getRequiredProperty("spring.kafka.bootstrap-servers"))),
                Map.of());
    }

    /** Also this text as it is when it is searched, e.g. a log or the mail that has been sent. */
    public Stores and(String name, Supplier<String> text) {
        Map<String, Supplier<String>> more = new LinkedHashMap<>(others);
        more.put(name, text);
        return new Stores(searched, more);
    }

    /** Where any of these values is, in any of the {@link Forms} in which it could be kept. */
    public List<Find> search(String... values) {
        Map<String, Forms> forms = new LinkedHashMap<>();
        Stream.of(values).forEach(value -> forms.put(value, Forms.of(value)));
        List<Find> found = new ArrayList<>();
        Searched.Reader reader = (store, place, bytes) -> forms.forEach(
                (value, all) -> all.in(bytes).forEach(form -> found.add(new Find(value, form, store, place))));
        searched.forEach(store -> store.read(reader));
        others.forEach((name, text) -> reader.piece(name, "", text.get().getBytes(StandardCharsets.UTF_8)));
        return List.copyOf(found);
    }
}
