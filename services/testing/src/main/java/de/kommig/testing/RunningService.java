package de.kommig.testing;

import de.kommig.contracts.EventFamily;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import de.kommig.web.Role;
import de.kommig.web.ServiceLauncher;
import de.kommig.web.membership.ActingFor;
import de.kommig.web.membership.Affiliations;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A service as it runs in production: its Spring context, a real port, a real broker, database and Debezium around it. Several
 * services, and several tests, share one backbone in a JVM, so keep it in a static field and use fresh ids in each test:
 *
 * <pre>{@code
 * static final RunningService SERVICE = RunningService.start(ApplicationsService.class, "applications");
 * }</pre>
 *
 * Starting takes about ten seconds the first time. It is stopped when the JVM ends. All events that are in the stores at the end of a
 * test class are held against their JSON Schemas, see {@link EventSchemas}.
 */
public final class RunningService {

    /** More than a test asks for, unless it is about limits and sets its own. */
    private static final Map<String, String> NO_LIMITS = Map.of(
            "kommig.limits.per-second", "1000000",
            "kommig.limits.burst", "1000000",
            "kommig.limits.anonymous.burst", "1000000",
            "kommig.limits.bad-tokens.burst", "1000000");

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(5);

    private final String name;
    private final Surroundings surroundings;
    private final ConfigurableApplicationContext context;
    private final Api anonymous;

    static {
        // Ten seconds are little where several builds share two cores; what comes, comes as soon as ever.
        Awaitility.setDefaultTimeout(SOON);
    }

    private RunningService(String name, Surroundings surroundings, ConfigurableApplicationContext context) {
        this.name = name;
        this.surroundings = surroundings;
        this.context = context;
        this.anonymous = new Api(
                "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"), List.of());
    }

    /**
     * Starts the service and returns once it answers.
     *
     * @param settings further settings, e.g. {@code kommig.coordination-centre.id=…}; stronger than the service's own file and than what the
     *     surroundings give it
     */
    public static RunningService start(Class<?> service, String name, String... settings) {
        Surroundings surroundings = Surroundings.started();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("server.port", "0");
        all.put("spring.mongodb.uri", surroundings.backbone.mongoUri());
        all.put("spring.kafka.bootstrap-servers", surroundings.backbone.bootstrapServers());
        all.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", surroundings.identityProvider.issuer());
        all.putAll(NO_LIMITS);
        Stream.of(settings).map(setting -> setting.split("=", 2)).forEach(setting -> all.put(setting[0], setting[1]));
        String[] arguments = all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        ConfigurableApplicationContext context = ServiceLauncher.builder(service, name)
                // Stopped by the surroundings, before the broker and the database are.
                .registerShutdownHook(false)
                .run(arguments);
        surroundings.closeAtTheEnd(context);
        return new RunningService(name, surroundings, context);
    }

    /** The service's name, e.g. {@code applications}. */
    public String name() {
        return name;
    }

    /** Calls the service as this person, who may be a member of nothing. */
    public Api as(UUID person) {
        return withToken(identityProvider().token(person));
    }

    /**
     * Calls the service as this person, who owns this organisation: what is missing for that happens first, and the service has learnt
     * of it when this returns.
     *
     * @param organisation {@code null} for {@link Role#REVIEWER}, who acts for nobody
     */
    public Api as(Role role, UUID person, @Nullable UUID organisation) {
        return as(role, person, organisation, MemberRole.OWNER);
    }

    /** The same with another role in the organisation. */
    public Api as(Role role, UUID person, @Nullable UUID organisation, MemberRole memberRole) {
        if (organisation == null) {
            return as(person);
        }
        surroundings.belonging().ensure(role, person, organisation, memberRole);
        learns(person, organisation, role, memberRole);
        return as(person).with(ActingFor.HEADER, organisation.toString());
    }

    private void learns(UUID person, UUID organisation, Role role, MemberRole memberRole) {
        Affiliations known = bean(Affiliations.class);
        Awaitility.await(name + " knows that " + person + " acts for " + organisation + " as " + role)
                .atMost(SOON)
                .pollInterval(POLL)
                .pollDelay(Duration.ZERO)
                .until(() -> known.of(person).stream()
                        .anyMatch(one -> one.organisation().equals(organisation)
                                && one.role() == role
                                && one.memberRole() == memberRole));
    }

    /** Calls the service with this token, which may be a bad one. */
    public Api withToken(String token) {
        return anonymous.with("Authorization", "Bearer " + token);
    }

    /** Calls the service without a token. */
    public Api anonymous() {
        return anonymous;
    }

    /** Ends the service as its process would end, e.g. so that another one takes its place. Otherwise it ends with the JVM. */
    public void stop() {
        context.close();
    }

    /** Mints tokens that the service trusts, and some that it does not. */
    public TestIdentityProvider identityProvider() {
        return surroundings.identityProvider;
    }

    /**
     * Stores an event in the database of the service that owns the family, behind what its stream holds already; it arrives through
     * Debezium and Kafka some milliseconds later.
     */
    public <E> StoredEvent happensElsewhere(EventFamily<E> family, UUID id, E event) {
        return happensElsewhere(family, id, Instant.now(), event);
    }

    /** The same at a given time. */
    public <E> StoredEvent happensElsewhere(EventFamily<E> family, UUID id, Instant time, E event) {
        EventStore store = surroundings.storeOf(family);
        List<StoredEvent> before = store.read(new StreamId(family.aggregate(), id));
        return Happening.append(store, family, id, time, event, before);
    }

    /** The events of a stream as they are in the store now, oldest first. */
    public <E> List<E> stored(EventFamily<E> family, UUID id) {
        return storedWithAttributes(family, id).stream()
                .map(event -> (E) EventJson.read(
                        event.data(), family.recordOf(event.type()).orElseThrow()))
                .toList();
    }

    /** The same with their attributes. */
    public List<StoredEvent> storedWithAttributes(EventFamily<?> family, UUID id) {
        return surroundings.storeOf(family).read(new StreamId(family.aggregate(), id));
    }

    /**
     * Puts a record on a topic past the event store, e.g. a malformed one. Returns once the broker has it.
     *
     * @param headers {@code ce_type} and the like; none are added
     */
    public void produceRaw(String topic, @Nullable String key, byte @Nullable [] value, Map<String, String> headers) {
        RawRecords.send(surroundings.backbone.bootstrapServers(), topic, key, value, headers);
    }

    /** A bean of the service, e.g. its {@code MongoDatabase}. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** All beans of a kind. */
    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }
}
