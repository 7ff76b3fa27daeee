package de.kommig.tiny;

import de.kommig.eventstore.decider.Decider;
import de.kommig.eventstore.decider.Decision;
import de.kommig.eventstore.decider.Rejection;
import java.util.Map;

/** A text that can be locked. */
public record Note(String text, String lockedBy) {

    public sealed interface Command {}

    public record Write(String text) implements Command {}

    public record Lock(String by) implements Command {}

    public sealed interface Event {}

    public record Written(String text) implements Event {}

    public record Locked(String by) implements Event {}

    public record IsLocked(String by) implements Rejection {
        @Override
        public String code() {
            return "note-is-locked";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("by", by);
        }
    }

    static final Decider<Note, Command, Event> DECIDER = new Decider<>(new Note("", ""), Note::evolve, Note::decide);

    private static Note evolve(Note note, Event event) {
        return switch (event) {
            case Written written -> new Note(written.text(), note.lockedBy());
            case Locked locked -> new Note(note.text(), locked.by());
        };
    }

    private static Decision<Event> decide(Note note, Command command) {
        if (!note.lockedBy().isEmpty()) {
            return Decision.rejected(new IsLocked(note.lockedBy()));
        }
        return switch (command) {
            case Write write -> Decision.accepted(new Written(write.text()));
            case Lock lock -> Decision.accepted(new Locked(lock.by()));
        };
    }
}
