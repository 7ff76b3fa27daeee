package de.kommig.tiny;

import com.mongodb.MongoTimeoutException;
import de.kommig.contracts.Money;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.TooMuchContention;
import de.kommig.eventstore.store.StreamId;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.InvalidInput;
import de.kommig.web.NameUuid;
import de.kommig.web.NotFound;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notes")
class NoteController {

    enum Colour {
        RED,
        SKY_BLUE
    }

    record Tag(@NotBlank String name) {}

    record NoteRequest(
            @NotBlank @Size(max = 20) String text,
            @Nullable Integer stars,
            @Nullable Colour colour,
            @Nullable Money price,
            @Nullable Instant dueAt,
            @Nullable UUID owner,
            @Nullable List<@Valid @NotNull Tag> tags,
            @Nullable Map<String, @NotBlank @Size(max = 10) String> answers) {}

    record CountRequest(int count) {}

    /**
     * A note.
     *
     * @param text as it was written, {@code <b>} included
     */
    record NoteAnswer(UUID id, String text) {}

    private final Aggregates<Note, Note.Command, Note.Event> notes;

    NoteController(Aggregates<Note, Note.Command, Note.Event> notes) {
        this.notes = notes;
    }

    /**
     * Writes a note, e.g. about no. 4 of something. Its text can be anything but {@code taboo}; see
     * {@link NoteAnswer} and {@linkplain #list what there is}.
     */
    @PostMapping
    ResponseEntity<NoteAnswer> write(CommandContext context, @Valid @RequestBody NoteRequest request) {
        if (request.text().equals("taboo")) {
            throw new InvalidInput("/text", "taboo");
        }
        UUID id = NameUuid.of("note", context.commandId().toString());
        return Answers.created(
                notes.handle(id, new Note.Write(request.text()), context),
                "/api/notes/{id}",
                id,
                note -> new NoteAnswer(id, note.text()));
    }

    @PutMapping("/{id}")
    ResponseEntity<NoteAnswer> rewrite(
            @PathVariable UUID id, @Valid @RequestBody NoteRequest request, CommandContext context) {
        return Answers.ok(
                notes.handle(id, new Note.Write(request.text()), context), note -> new NoteAnswer(id, note.text()));
    }

    @PostMapping("/{id}/locking")
    ResponseEntity<NoteAnswer> lock(@PathVariable UUID id, Caller caller, CommandContext context) {
        String by = caller.requireOrganisation().toString();
        return Answers.ok(notes.handle(id, new Note.Lock(by), context), note -> new NoteAnswer(id, note.text()));
    }

    @PostMapping("/count")
    Map<String, Object> count(@Valid @RequestBody CountRequest request) {
        return Map.of("count", request.count());
    }

    @GetMapping("/{id}")
    ResponseEntity<NoteAnswer> get(@PathVariable UUID id) {
        return Answers.found(notes.load(id), note -> new NoteAnswer(id, note.text()));
    }

    /**
     * Notes.
     *
     * @param colour of these alone
     */
    @GetMapping
    Page<String> list(
            PageRequest page,
            @RequestParam(required = false) @Nullable Colour colour,
            @RequestParam(defaultValue = "3") @Max(9) int from) {
        int begin = page.after().map(Integer::parseInt).orElse(from);
        List<String> rows = IntStream.rangeClosed(begin + 1, begin + page.limit() + 1)
                .filter(number -> number <= 100)
                .mapToObj(Integer::toString)
                .toList();
        return Page.of(rows, page, row -> row);
    }

    @GetMapping("/budget")
    Map<String, String> budget(Caller caller) {
        return Map.of("role", caller.role().name());
    }

    @GetMapping("/trouble")
    void trouble(@RequestParam String kind) {
        switch (kind) {
            case "contention" -> throw new TooMuchContention(new StreamId("note", new UUID(0, 0)));
            case "database" -> throw new MongoTimeoutException("secret-host:27017 is away");
            case "bug" -> throw new IllegalStateException("secret detail");
            default -> throw new NotFound();
        }
    }
}
