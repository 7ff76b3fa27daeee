package de.kommig.applications.http;

import de.kommig.applications.opendata.GrantPackage;
import de.kommig.applications.opendata.GrantTable;
import de.kommig.applications.opendata.HmbtgDocument;
import de.kommig.applications.opendata.HmbtgTable;
import de.kommig.applications.opendata.OpenAwardFilter;
import de.kommig.applications.opendata.OpenFile;
import de.kommig.web.problems.Languages;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Awards that stand as open data, for everybody. Each file has a strong {@code ETag}; who asks with {@code If-None-Match} gets it only when it has changed. Words
 * that the platform puts in are German, unless another language is asked for.
 */
@RestController
@RequestMapping("/api/open-data")
class OpenDataResource {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private final GrantPackage grants;
    private final GrantTable table;
    private final HmbtgTable hmbtgTable;
    private final HmbtgDocument hmbtg;
    private final SentFiles files;

    OpenDataResource(
            GrantPackage grants, GrantTable table, HmbtgTable hmbtgTable, HmbtgDocument hmbtg, SentFiles files) {
        this.grants = grants;
        this.table = table;
        this.hmbtgTable = hmbtgTable;
        this.hmbtg = hmbtg;
        this.files = files;
    }

    /**
     * All awards that stand, as a package of the 360Giving Data Standard.
     *
     * @param year in which they were approved
     * @param funder who gives the money
     */
    @GetMapping(path = "/awards.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Nullable
    ResponseEntity<InputStreamResource> grantPackage(
            @RequestParam(required = false) @Nullable @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer year,
            @RequestParam Optional<UUID> funder,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            ServletWebRequest request) {
        return answer(grants, MediaType.APPLICATION_JSON, year, funder, language, request);
    }

    /**
     * All awards that stand, as a flat table of the 360Giving Data Standard.
     *
     * @param year in which they were approved
     * @param funder who gives the money
     */
    @GetMapping(path = "/awards.csv", produces = Csv.TYPE)
    @Nullable
    ResponseEntity<InputStreamResource> grantTable(
            @RequestParam(required = false) @Nullable @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer year,
            @RequestParam Optional<UUID> funder,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            ServletWebRequest request) {
        return answer(table, MediaType.parseMediaType(Csv.TYPE), year, funder, language, request);
    }

    /**
     * Awards of public bodies as CSV, with what § 3 (1) no. 14 HmbTG makes public, in German.
     *
     * @param year of the notice
     * @param funder who gives the money
     */
    @GetMapping(path = "/hmbtg.csv", produces = Csv.TYPE)
    @Nullable
    ResponseEntity<InputStreamResource> hmbtgTable(
            @RequestParam(required = false) @Nullable @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer year,
            @RequestParam Optional<UUID> funder,
            ServletWebRequest request) {
        return answer(hmbtgTable, MediaType.parseMediaType(Csv.TYPE), year, funder, null, request);
    }

    /**
     * Awards of public bodies as JSON, with what § 3 (1) no. 14 HmbTG makes public, in German.
     *
     * @param year of the notice
     * @param funder who gives the money
     */
    @GetMapping(path = "/hmbtg.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Nullable
    ResponseEntity<InputStreamResource> hmbtg(
            @RequestParam(required = false) @Nullable @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer year,
            @RequestParam Optional<UUID> funder,
            ServletWebRequest request) {
        return answer(hmbtg, MediaType.APPLICATION_JSON, year, funder, null, request);
    }

    private @Nullable ResponseEntity<InputStreamResource> answer(
            OpenFile file,
            MediaType type,
            @Nullable Integer year,
            Optional<UUID> funder,
            @Nullable String language,
            ServletWebRequest request) {
        OpenAwardFilter filter = new OpenAwardFilter(Optional.ofNullable(year), funder);
        Locale locale = language == null ? Locale.GERMAN : Languages.of(language);
        return files.answer(file.file(), type, locale, to -> file.write(filter, locale, to), request);
    }
}
