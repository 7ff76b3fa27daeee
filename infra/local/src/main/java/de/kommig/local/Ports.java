package de.kommig.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where everything listens, on one loopback address.
 *
 * @param platform the identity provider, the platform's description and its health
 * @param services each service's HTTP port
 * @param kafka the broker
 * @param mongodb the database
 * @param portal the web interface, which runs in a process of its own
 * @param mail the mail server, by SMTP
 */
public record Ports(int platform, Map<Service, Integer> services, int kafka, int mongodb, int portal, int mail) {

    private static final int FIRST = 8080;
    private static final int KAFKA = 9092;
    private static final int MONGODB = 27017;
    private static final int MAIL = 1025;
    private static final int COUNT = Service.values().length + 5;

    /** The ports of a single run on a machine: 8080 to 8087, 9092, 27017, 1025. */
    public static Ports standard() {
        return new Ports(FIRST, servicesFrom(FIRST + 1), KAFKA, MONGODB, FIRST + 1 + Service.values().length, MAIL);
    }

    /** Ports that follow one another, for a second run beside the first. */
    public static Ports from(int base) {
        if (base < 1024 || base + COUNT > 65_535) {
            throw new StartError(
                    "Ports from " + base + " on are not possible; -Dkommig.ports takes default, random, or a"
                            + " number between 1024 and " + (65_535 - COUNT) + ".");
        }
        var afterServices = base + 1 + Service.values().length;
        return new Ports(
                base, servicesFrom(base + 1), afterServices, afterServices + 1, afterServices + 2, afterServices + 3);
    }

    /** Ports that nobody listens on now. */
    public static Ports random() {
        var free = free(COUNT);
        var services = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            services.put(service, free.get(service.ordinal()));
        }
        var rest = free.subList(Service.values().length, COUNT);
        return new Ports(rest.get(0), services, rest.get(1), rest.get(2), rest.get(3), rest.get(4));
    }

    int of(Service service) {
        return Objects.requireNonNull(services.get(service), service.key());
    }

    private static Map<Service, Integer> servicesFrom(int first) {
        var ports = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            ports.put(service, first + service.ordinal());
        }
        return ports;
    }

    /** All are held open until the last is found, so that none comes twice. */
    private static List<Integer> free(int count) {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getByName(Loopback.ADDRESS)));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new StartError("No free ports on " + Loopback.ADDRESS + ": " + e.getMessage(), e);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    /**
     * Makes sure that nobody listens on any of them but the portal's, which the platform does not open itself.
     *
     * @throws StartError naming the first that is taken
     */
    void requireFree(boolean withMongodb) {
        requireFree(platform, "the identity provider");
        services.forEach((service, port) -> requireFree(port, service.key()));
        requireFree(kafka, "Kafka");
        if (withMongodb) {
            requireFree(mongodb, "MongoDB");
        }
        requireFree(mail, "the mail server");
    }

    private static void requireFree(int port, String what) {
        try (var probe = new ServerSocket()) {
            // As the servers do: a port whose last connection is still fading away counts as free.
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(Loopback.ADDRESS, port));
        } catch (IOException e) {
            throw new StartError(
                    "Port " + port + ", meant for " + what
                            + ", is taken; stop who listens there, or choose others with -Dkommig.ports=random.",
                    e);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
