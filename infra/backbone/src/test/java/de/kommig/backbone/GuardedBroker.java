package de.kommig.backbone;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.utils.SecurityUtils;

/** A broker as in production: clients say who they are, and may do what {@code acls.json} grants them and nothing else. */
final class GuardedBroker implements AutoCloseable {

    private static final String PASSWORD = "for this test alone";

    private final KafkaBroker broker;
    private final int clients;

    private GuardedBroker(KafkaBroker broker, int clients) {
        this.broker = broker;
        this.clients = clients;
    }

    /** Starts one that these may enter; what they may do is granted afterwards. */
    static GuardedBroker start(List<String> names) throws IOException {
        int inside = FreePort.any();
        int clients = FreePort.any();
        int controller = FreePort.any();
        Map<String, String> more = new HashMap<>();
        more.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        // Broker and controller talk on a listener of their own, where nobody says who they are.
        more.put("super.users", "User:ANONYMOUS");
        more.put(
                "listeners",
                "PLAINTEXT://127.0.0.1:%d,CLIENTS://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                        .formatted(inside, clients, controller));
        more.put("advertised.listeners", "PLAINTEXT://127.0.0.1:%d,CLIENTS://127.0.0.1:%d".formatted(inside, clients));
        more.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,CLIENTS:SASL_PLAINTEXT");
        more.put("sasl.enabled.mechanisms", "PLAIN");
        more.put("listener.name.clients.plain.sasl.jaas.config", login("", names));
        var settings = new BrokerSettings(Files.createTempDirectory("kommig-guarded"), inside, controller, more);
        return new GuardedBroker(KafkaBroker.start(settings), clients);
    }

    /** What a client called so connects with. */
    Map<String, Object> as(String name) {
        return Map.of(
                "bootstrap.servers", "127.0.0.1:" + clients,
                "security.protocol", "SASL_PLAINTEXT",
                "sasl.mechanism", "PLAIN",
                "sasl.jaas.config", login("username=\"" + name + "\" password=\"" + PASSWORD + "\"", List.of()),
                "default.api.timeout.ms", "10000",
                "request.timeout.ms", "10000");
    }

    /** Grants a principal what the definition says, as an operator would. */
    void grant(Definitions.Acl acl, String feed) throws ExecutionException, InterruptedException {
        String principal = "User:" + acl.principal().replace("{feed}", feed);
        List<AclBinding> bindings = new ArrayList<>();
        for (Definitions.Grant grant : acl.grants()) {
            for (String operation : grant.operations()) {
                bindings.add(new AclBinding(
                        resource(grant, feed),
                        new AccessControlEntry(
                                principal, "*", SecurityUtils.operation(operation), AclPermissionType.ALLOW)));
            }
        }
        try (Admin admin = operator()) {
            admin.createAcls(bindings).all().get();
        }
    }

    /** Creates a topic as the operator does it before anything else. */
    void createAsOperator(String topic) throws ExecutionException, InterruptedException {
        try (Admin admin = operator()) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    private Admin operator() {
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    private static ResourcePattern resource(Definitions.Grant grant, String feed) {
        PatternType pattern = PatternType.fromString(grant.pattern().toUpperCase(Locale.ROOT));
        return grant.topic() != null
                ? new ResourcePattern(ResourceType.TOPIC, grant.topic().replace("{feed}", feed), pattern)
                : new ResourcePattern(
                        ResourceType.GROUP, String.valueOf(grant.group()).replace("{feed}", feed), pattern);
    }

    private static String login(String own, List<String> users) {
        StringBuilder config = new StringBuilder("org.apache.kafka.common.security.plain.PlainLoginModule required ");
        config.append(own);
        users.forEach(user -> config.append(" user_%s=\"%s\"".formatted(user, PASSWORD)));
        return config.append(';').toString();
    }

    @Override
    public void close() {
        broker.close();
    }
}
