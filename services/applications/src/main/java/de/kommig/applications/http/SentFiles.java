package de.kommig.applications.http;

import de.kommig.applications.opendata.OpenDataSettings;
import de.kommig.web.problems.Finding;
import de.kommig.web.problems.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Answers with files that everybody may have and keep. A file is written to disk first: only then is its {@code ETag} known, which is of the very bytes that are
 * sent, and however long it is, little of it is in memory. Whoever wants one has all of it read, also without signing in, so no more than {@value #AT_ONCE} are
 * written at once; who comes then is asked to come again (429).
 */
@Component
class SentFiles {

    static final int AT_ONCE = 4;

    private static final String EXPOSED = "ETag, Link, Retry-After";

    private final OpenDataSettings settings;
    private final Semaphore free = new Semaphore(AT_ONCE);

    SentFiles(OpenDataSettings settings) {
        this.settings = settings;
    }

    /** Writes a file. */
    @FunctionalInterface
    interface Writing {

        /** Writes all of it. */
        void to(OutputStream file) throws IOException;
    }

    /** Too many files are being written. */
    static final class Busy extends Refusal {

        private static final long serialVersionUID = 1L;

        Busy() {
            super(Finding.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests").retryAfterSeconds(1));
        }
    }

    /**
     * The file, or {@code null} and 304 when who asks has it already.
     *
     * @param language of what is in it
     * @throws Busy when too many ask at once
     */
    @Nullable
    ResponseEntity<InputStreamResource> answer(
            String name, MediaType type, Locale language, Writing writing, ServletWebRequest request) {
        try {
            Path file = Files.createTempFile("kommig-open-data", null);
            boolean sent = false;
            try {
                String tag = '"' + written(file, writing) + '"';
                headers(language, Objects.requireNonNull(request.getResponse()));
                if (hasAny(request, tag) || request.checkNotModified(tag)) {
                    return null;
                }
                ResponseEntity<InputStreamResource> answer = answer(name, type, tag, file);
                sent = true;
                return answer;
            } finally {
                if (!sent) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Spring looks at {@code If-None-Match: *} only where something is changed. */
    private static boolean hasAny(ServletWebRequest request, String tag) {
        if (!"*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return false;
        }
        HttpServletResponse response = Objects.requireNonNull(request.getResponse());
        response.setStatus(HttpStatus.NOT_MODIFIED.value());
        response.setHeader(HttpHeaders.ETAG, tag);
        return true;
    }

    private String written(Path file, Writing writing) throws IOException {
        if (!free.tryAcquire()) {
            throw new Busy();
        }
        try {
            return digestOf(file, writing);
        } finally {
            free.release();
        }
    }

    private static String digestOf(Path file, Writing writing) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream to = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest))) {
            writing.to(to);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Other than all else that is answered, this may be kept, if it is asked each time whether it still holds. */
    private void headers(Locale language, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        // Other sites' pages may read it: it is the same for everybody, signed in or not.
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        response.setHeader(
                HttpHeaders.LINK,
                "<%s>; rel=\"license\"".formatted(settings.licence().uri()));
    }

    private static ResponseEntity<InputStreamResource> answer(String name, MediaType type, String tag, Path file)
            throws IOException {
        long length = Files.size(file);
        InputStream content = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        return ResponseEntity.ok()
                .eTag(tag)
                .contentType(type)
                .contentLength(length)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new InputStreamResource(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
