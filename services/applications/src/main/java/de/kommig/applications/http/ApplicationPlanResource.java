package de.kommig.applications.http;

import de.kommig.applications.drafting.SavedSheet;
import de.kommig.applications.planning.PlansOfApplications;
import de.kommig.applications.sheets.WritingPlans;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Caller;
import de.kommig.web.problems.Languages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plan of an application as a table of a spreadsheet. */
@RestController
@RequestMapping("/api/applications/{id}")
class ApplicationPlanResource {

    private final PlansOfApplications plans;

    ApplicationPlanResource(PlansOfApplications plans) {
        this.plans = plans;
    }

    /**
     * The plan of an application as CSV, for all who see its content. Its organisation gets an empty table to begin with; for everybody else there is
     * none (404) as long as nothing is planned.
     */
    @GetMapping(value = "/plan.csv", produces = Csv.TYPE)
    String csv(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller) {
        return WritingPlans.csv(plans.plan(id, caller), Languages.of(language));
    }

    /**
     * The plan of an application as a workbook (XLSX), for all who see its content. Its organisation gets an empty table to begin with; for everybody
     * else there is none (404) as long as nothing is planned.
     */
    @GetMapping(value = "/plan.xlsx", produces = Xlsx.TYPE)
    byte[] xlsx(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller) {
        return WritingPlans.xlsx(plans.plan(id, caller), Languages.of(language));
    }

    /** Takes a table, CSV or XLSX, in place of the plan in the draft. When anything in it is wrong, all faults are told and nothing is stored. */
    @PutMapping("/plan")
    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                                @Content(mediaType = Xlsx.TYPE, schema = @Schema(type = "string", format = "binary"))
                            }))
    ResponseEntity<SavedSheet> take(
            @PathVariable UUID id,
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller,
            CommandContext context)
            throws IOException {
        SavedSheet saved =
                SentTable.taken(request, table -> plans.take(id, table, caller, context, Languages.of(language)));
        return ResponseEntity.ok()
                .eTag('"' + Long.toString(saved.revision()) + '"')
                .body(saved);
    }
}
