package de.kommig.testing.fuzzing;

import de.kommig.testing.Api;
import de.kommig.web.Cursor;
import de.kommig.web.membership.ActingFor;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Makes requests that are partly right: one that is wrong throughout gets no further than the first check. */
final class RequestMaker {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
    private static final String TOO_LONG = "x";
    /** Whoever erases themselves there belongs to nothing any more; that would soon be everybody. */
    private static final String ONESELF = "/api/me/person";

    private final List<Endpoint> endpoints;
    private final List<Endpoint> resources;
    private final List<Api> callers;
    private final List<Api> outsiders;
    private final Known known;
    private final Schemas schemas;

    RequestMaker(List<Endpoint> endpoints, JsonNode openApi, List<Api> callers, Known known) {
        this.endpoints = endpoints;
        this.resources = endpoints.stream()
                .filter(endpoint -> endpoint.pattern().startsWith("/api/"))
                .toList();
        this.callers = callers;
        this.outsiders = callers.stream()
                .filter(caller -> !caller.headers().contains(ActingFor.HEADER))
                .toList();
        this.known = known;
        this.schemas = new Schemas(openApi, known);
    }

    FuzzRequest make(int number, Dice dice) {
        Endpoint endpoint = dice.one(dice.chance(85) ? resources : endpoints);
        // Those change what is there, so that the others meet more than an empty service.
        boolean wellMeant = dice.chance(30);
        String method = wellMeant || dice.chance(95) ? endpoint.method() : dice.one(Nasty.METHODS);
        String target = wellMeant ? plainPath(endpoint, dice) : path(endpoint, dice) + query(endpoint, dice);
        byte[] body = wellMeant ? bytes(goodBody(endpoint, dice)) : body(endpoint, dice);
        Api caller = dice.one(endpoint.pattern().equals(ONESELF) ? outsiders : callers);
        List<String> headers = headers(caller.headers(), body, wellMeant, dice);
        return new FuzzRequest(number, endpoint.collection(), method, target, headers, body);
    }

    private String plainPath(Endpoint endpoint, Dice dice) {
        return VARIABLE.matcher(endpoint.pattern()).replaceAll(variable -> known.one(endpoint.collection(), dice));
    }

    private String goodBody(Endpoint endpoint, Dice dice) {
        return endpoint.body().isMissingNode() ? "" : schemas.write(endpoint.body(), dice, 0);
    }

    private String path(Endpoint endpoint, Dice dice) {
        String path = VARIABLE.matcher(endpoint.pattern())
                .replaceAll(variable -> Matcher.quoteReplacement(segment(endpoint, dice)));
        if (dice.chance(95)) {
            return path;
        }
        return switch (dice.below(4)) {
            case 0 -> path + "/" + dice.one(Nasty.SEGMENTS);
            case 1 -> path + dice.one(Nasty.SEGMENTS);
            case 2 -> path.toUpperCase(Locale.ROOT);
            default -> "/" + dice.one(Nasty.SEGMENTS) + path;
        };
    }

    private String segment(Endpoint endpoint, Dice dice) {
        int kind = dice.below(100);
        if (kind < 75) {
            return known.one(endpoint.collection(), dice);
        }
        if (kind < 80) {
            return dice.uuid().toString();
        }
        if (kind < 85) {
            return known.one(endpoint.collection(), dice).toUpperCase(Locale.ROOT);
        }
        return kind < 87 ? known.one(endpoint.collection(), dice) + TOO_LONG : dice.one(Nasty.SEGMENTS);
    }

    private String query(Endpoint endpoint, Dice dice) {
        List<String> pairs = new ArrayList<>();
        for (String name : endpoint.query()) {
            for (int times = dice.chance(3) ? 2 : dice.below(2); times > 0; times--) {
                pairs.add(name + "=" + value(name, dice));
            }
        }
        if (dice.chance(4)) {
            pairs.add(dice.one(Nasty.NAMES) + "=" + dice.one(Nasty.VALUES));
        }
        if (dice.chance(1)) {
            pairs.add("a&=&&b".repeat(60));
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private String value(String name, Dice dice) {
        if (name.equals("cursor") && dice.chance(85)) {
            return Cursor.encode(dice.chance(20) ? known.one("", dice) : dice.one(Nasty.POSITIONS));
        }
        return dice.chance(30) ? known.one("", dice) : dice.one(Nasty.VALUES);
    }

    private static List<String> headers(List<String> caller, byte[] body, boolean wellMeant, Dice dice) {
        List<String> lines = new ArrayList<>(List.of("Host: localhost", "Connection: close"));
        for (int i = 0; i < caller.size(); i += 2) {
            lines.add(caller.get(i) + ": " + caller.get(i + 1));
        }
        if (body.length > 0 || dice.chance(50)) {
            lines.add("Content-Length: " + body.length);
            lines.add("Content-Type: application/json");
        }
        for (int more = wellMeant || dice.chance(50) ? 0 : 1 + dice.below(3); more > 0; more--) {
            add(lines, dice.one(NastyHeaders.LINES), dice);
        }
        return List.copyOf(lines);
    }

    /** In place of the one of that name, mostly: twice the same is a fault of its own. */
    private static void add(List<String> lines, String line, Dice dice) {
        String name = line.replaceFirst(":.*", ":");
        if (dice.chance(80)) {
            lines.removeIf(other -> other.startsWith(name));
        }
        lines.add(line);
    }

    private byte[] body(Endpoint endpoint, Dice dice) {
        if (endpoint.body().isMissingNode()) {
            return dice.chance(95) ? new byte[0] : bytes(dice.one(NastyJson.BODIES));
        }
        int kind = dice.below(100);
        if (kind < 5) {
            return bytes(dice.one(NastyJson.BODIES));
        }
        byte[] document = bytes(schemas.write(endpoint.body(), dice, kind < 40 ? 0 : dice.one(List.of(4, 10, 30))));
        return kind < 85 ? document : spoilt(document, dice);
    }

    private static byte[] spoilt(byte[] document, Dice dice) {
        int place = dice.below(document.length + 1);
        byte[] before = Arrays.copyOf(document, place);
        ByteArrayOutputStream spoilt = new ByteArrayOutputStream();
        switch (dice.below(4)) {
            case 0 -> spoilt.writeBytes(before);
            case 1 -> spoilt.writeBytes(new String(document, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16));
            default -> {
                spoilt.writeBytes(before);
                spoilt.writeBytes(dice.one(NastyJson.BYTES));
                spoilt.write(document, place, document.length - place);
            }
        }
        return spoilt.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
