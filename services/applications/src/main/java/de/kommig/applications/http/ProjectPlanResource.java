package de.kommig.applications.http;

import de.kommig.applications.describing.ProjectSheet;
import de.kommig.applications.describing.SeeingProjects;
import de.kommig.applications.planning.PlansOfProjects;
import de.kommig.applications.sheets.WritingPlans;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Answers;
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

/** The plan of a project as a table of a spreadsheet. */
@RestController
@RequestMapping("/api/projects/{id}")
class ProjectPlanResource {

    private final PlansOfProjects plans;
    private final SeeingProjects seeing;

    ProjectPlanResource(PlansOfProjects plans, SeeingProjects seeing) {
        this.plans = plans;
        this.seeing = seeing;
    }

    /** The plan of a project as CSV, for its organisation alone. As long as nothing is planned, an empty table to begin with. */
    @GetMapping(value = "/plan.csv", produces = Csv.TYPE)
    String csv(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller) {
        return WritingPlans.csv(plans.plan(id, caller), Languages.of(language));
    }

    /** The plan of a project as a workbook (XLSX), for its organisation alone. As long as nothing is planned, an empty table to begin with. */
    @GetMapping(value = "/plan.xlsx", produces = Xlsx.TYPE)
    byte[] xlsx(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller) {
        return WritingPlans.xlsx(plans.plan(id, caller), Languages.of(language));
    }

    /**
     * Takes a table, CSV or XLSX, in place of the plan, and makes a new revision of the project. When anything in it is wrong, all faults are told
     * and nothing is stored.
     */
    @PutMapping("/plan")
    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                                @Content(mediaType = Xlsx.TYPE, schema = @Schema(type = "string", format = "binary"))
                            }))
    ResponseEntity<ProjectSheet> take(
            @PathVariable UUID id, HttpServletRequest request, Caller caller, CommandContext context)
            throws IOException {
        return Answers.ok(
                SentTable.taken(request, table -> plans.take(id, table, caller, context)),
                state -> seeing.sheet(state, caller));
    }
}
