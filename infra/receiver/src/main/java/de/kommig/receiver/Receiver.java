package de.kommig.receiver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Receives webhooks over HTTP, at any path, on this machine. In front of a real one stands what speaks TLS. */
public final class Receiver implements AutoCloseable {

    private static final int LARGEST = 64 * 1024;
    private static final String CHALLENGE = "de.kommig.webhook.challenge.v1";

    static {
        // Else each answer waits for the other side's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "2000");
    }

    private final HttpServer server;
    private final Verification verification = new Verification(Clock.systemUTC());
    private final Inbox inbox = new Inbox();
    private final AtomicLong refused = new AtomicLong();
    private volatile Behaviour behaviour = Behaviour.TAKES_ALL;

    private Receiver(HttpServer server) {
        this.server = server;
    }

    /** @param port 0 for any that is free */
    public static Receiver start(int port) throws IOException {
        InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        Receiver receiver = new Receiver(HttpServer.create(here, 1024));
        receiver.server.createContext("/", receiver::handle);
        receiver.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        receiver.server.start();
        return receiver;
    }

    /** Where it receives. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/events";
    }

    /** What it trusts. */
    public Verification verification() {
        return verification;
    }

    /** What has come. */
    public Inbox inbox() {
        return inbox;
    }

    /** How many requests were not verified. */
    public long refused() {
        return refused.get();
    }

    /** Answers otherwise from now on. */
    public void behave(Behaviour other) {
        behaviour = other;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST);
            String id = header(exchange, "webhook-id");
            Optional<String> fault = verification.fault(
                    id, header(exchange, "webhook-timestamp"), header(exchange, "webhook-signature"), body);
            if (id == null || fault.isPresent()) {
                refused.incrementAndGet();
                answer(exchange, 401, fault.orElse(""));
            } else {
                answer(exchange, id, new String(body, StandardCharsets.UTF_8));
            }
        }
    }

    private void answer(HttpExchange exchange, String id, String body) throws IOException {
        Received message = new Received(id, body, 1);
        if (message.type().equals(CHALLENGE)) {
            answer(exchange, 200, "{\"challenge\":\"" + message.challenge().orElse("") + "\"}");
            return;
        }
        Reply reply = behaviour.to(id, body);
        switch (reply) {
            case Reply.Status it -> take(exchange, it.status(), it.body(), id, body);
            case Reply.WithHeader it -> {
                exchange.getResponseHeaders().set(it.header(), it.value());
                take(exchange, it.status(), "", id, body);
            }
            case Reply.Late it -> {
                pause(it);
                take(exchange, it.status(), "", id, body);
            }
            case Reply.Broken it -> {} // closed without an answer
        }
    }

    private void take(HttpExchange exchange, int status, String answer, String id, String body) throws IOException {
        if (status / 100 == 2) {
            inbox.take(id, body);
        }
        answer(exchange, status, answer);
    }

    private static void pause(Reply.Late late) {
        try {
            Thread.sleep(late.after());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        }
    }

    private static @Nullable String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
