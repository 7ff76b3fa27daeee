package de.kommig.testing.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import de.kommig.web.Role;
import de.kommig.web.access.AccessTable;
import de.kommig.web.access.Endpoint;
import de.kommig.web.access.Rule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * All that a reviewer gets to read of a service: every endpoint that the access table opens to reviewers for reading has to be asked, so that one that
 * comes later is not forgotten.
 */
public final class ReviewersAnswers {

    private final RunningService service;
    private final Api reviewer;
    private final Map<String, byte[]> answers = new LinkedHashMap<>();
    private final SortedSet<Endpoint> asked = new TreeSet<>();

    public ReviewersAnswers(RunningService service, Api reviewer) {
        this.service = service;
        this.reviewer = reviewer;
    }

    /** Asks an endpoint, e.g. {@code "/api/applications/{id}"}, at this path. Whatever the answer is, it is searched. */
    public ReviewersAnswers ask(String pattern, String path) {
        asked.add(new Endpoint("GET", pattern));
        var answer = reviewer.get(path);
        answers.put("GET " + path + " (head)", answer.headers().getBytes(StandardCharsets.UTF_8));
        answers.put(
                "GET " + path,
                answer.status() == 200 ? reviewer.bytes(path) : answer.text().getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** An endpoint at which there is nothing of an application. */
    public ReviewersAnswers leaveOut(String pattern) {
        asked.add(new Endpoint("GET", pattern));
        return this;
    }

    /** Fails if anything has not been asked, or one of these values is in an answer, in whatever letters; archives are unpacked. */
    public void tellNothingOf(Collection<String> values, Function<byte[], String> pdfText) {
        assertThat(asked).as("endpoints that reviewers read").containsAll(forReviewers());
        answers.forEach((place, bytes) -> unpacked(bytes, pdfText).forEach((part, text) -> {
            for (String value : values) {
                assertThat(text.toLowerCase(Locale.ROOT))
                        .as(place + " " + part)
                        .doesNotContain(value.toLowerCase(Locale.ROOT));
            }
        }));
    }

    private SortedSet<Endpoint> forReviewers() {
        SortedSet<Endpoint> all = new TreeSet<>();
        service.bean(AccessTable.class).rows().forEach((endpoint, rule) -> {
            boolean open = switch (rule) {
                case Rule.Acting acting -> acting.roles().contains(Role.REVIEWER);
                case Rule.SignedIn signedIn -> true;
                case Rule.Open everybody -> true;
            };
            if (endpoint.method().equals("GET") && open) {
                all.add(endpoint);
            }
        });
        return all;
    }

    private static Map<String, String> unpacked(byte[] bytes, Function<byte[], String> pdfText) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("", new String(bytes, StandardCharsets.UTF_8));
        if (bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P') {
            parts.put("(text)", pdfText.apply(bytes));
        }
        if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    ByteArrayOutputStream content = new ByteArrayOutputStream();
                    zip.transferTo(content);
                    parts.put(entry.getName(), content.toString(StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return parts;
    }
}
