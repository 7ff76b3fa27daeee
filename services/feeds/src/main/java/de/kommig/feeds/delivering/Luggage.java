package de.kommig.feeds.delivering;

import de.kommig.feeds.delivering.Delivery.State;
import de.kommig.feeds.log.EntryText;
import de.kommig.feeds.sending.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a courier has with it: what waits, how far it has come in the feed, and what of that is written down. For one thread. */
final class Luggage {

    private static final long SAVED_EVERY = Duration.ofSeconds(1).toNanos();
    /** A receiver that is too busy may ask for quiet as a whole, but not for so long that nothing else is ever tried. */
    private static final Duration LONGEST_QUIET = Duration.ofHours(1);

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final Depot depot;
    private final Addressee addressee;
    private final Window window;
    private final Intake intake;
    private final Map<Long, EntryText> texts = new HashMap<>();
    /** Numbers that have been taken up and of which nothing is written down. */
    private final TreeSet<Long> unrecorded = new TreeSet<>();

    private Standing standing;
    private Standing saved;
    private long savedAt = System.nanoTime();

    Luggage(Depot depot, Addressee addressee, Standing standing) {
        this.depot = depot;
        this.addressee = addressee;
        this.window = new Window(depot.settings().places());
        this.standing = standing;
        this.saved = standing;
        this.intake = new Intake(depot, addressee, window, standing.taken());
    }

    /** Begins with what is written down. */
    void unpack(Instant now) {
        UUID webhook = addressee.webhook();
        if (standing.begun() != addressee.begun()) {
            depot.deliveries().renew(webhook, now);
            standing = new Standing(
                    webhook,
                    standing.holder(),
                    standing.taken(),
                    standing.arrived(),
                    addressee.begun(),
                    -1,
                    standing.told());
            save(true);
        }
        depot.deliveries().waiting(webhook).forEach(window::take);
        intake.passOver(depot.deliveries().knownAfter(webhook, standing.taken()));
    }

    Window window() {
        return window;
    }

    @Nullable
    Instant arrived() {
        return standing.arrived();
    }

    void lookAgain() {
        intake.lookAgain();
    }

    /** Whether the webhook has become another one: then nothing more is taken up. */
    boolean isOutdated() {
        return intake.isOutdated();
    }

    long behind() {
        return intake.behind();
    }

    /** How long the next look at the feed can wait. */
    Duration patience() {
        return intake.patience(depot.clock().instant());
    }

    /** Takes up what is wanted once more and what is new, as much as there is room for. */
    void takeUp(Instant now) {
        List<Note> notes = new ArrayList<>();
        for (EntryText again : intake.wantedAgain(taken())) {
            Waiting entry = Waiting.fresh(again, now);
            window.take(entry);
            notes.add(waiting(entry));
        }
        for (EntryText text : intake.fresh(now)) {
            Waiting entry = Waiting.fresh(text, now);
            boolean heldUp = window.isHeldUp(text.application());
            window.take(entry);
            unrecorded.add(text.sequence());
            if (heldUp) {
                notes.add(waiting(entry));
            } else {
                texts.put(text.sequence(), text);
            }
        }
        recorded(notes);
        intake.takenUp();
    }

    Parcel parcel(Waiting entry) {
        return new Parcel(depot, addressee.webhook(), addressee.feed(), entry.sequence(), texts.get(entry.sequence()));
    }

    /** Notes what became of one; returns what is to be written down for it. */
    List<Note> ended(Waiting sent, Ruling ruling, @Nullable Answer answer, Instant now) {
        Waiting after = window.ended(sent, ruling, now);
        if (answer == null) {
            return List.of();
        }
        quiet(answer, now);
        Attempt attempt = Attempt.of(answer, now);
        List<Note> notes = new ArrayList<>();
        switch (ruling) {
            case Ruling.Delivered it -> {
                arrived(sent, now);
                notes.add(note(
                        after,
                        State.DELIVERED,
                        attempt,
                        now.plus(depot.settings().kept())));
            }
            case Ruling.GivenUp it -> {
                tell(after, now);
                notes.add(note(after, State.GIVEN_UP, attempt, null));
            }
            case Ruling.Again it -> notes.addAll(heldUp(after, attempt));
            case Ruling.InVain it -> notes.addAll(heldUp(after, attempt));
            case Ruling.Stop it -> notes.addAll(heldUp(after, attempt));
            case Ruling.NotSent it -> {}
        }
        return notes;
    }

    private void arrived(Waiting sent, Instant now) {
        standing = standing.with(standing.taken(), now, standing.told());
        EntryText text = texts.get(sent.sequence());
        if (text != null) {
            depot.metrics().arrived(text.time(), now);
        }
    }

    /** What has failed, and what of its case has to wait for it now. */
    private List<Note> heldUp(Waiting failed, Attempt attempt) {
        List<Note> notes = new ArrayList<>(List.of(note(failed, State.WAITING, attempt, null)));
        window.of(failed.application()).stream()
                .filter(other -> other.sequence() != failed.sequence() && unrecorded.contains(other.sequence()))
                .map(this::waiting)
                .forEach(notes::add);
        return notes;
    }

    private void tell(Waiting lost, Instant now) {
        Instant told = standing.told();
        if (told == null || !told.plus(depot.settings().telling()).isAfter(now)) {
            depot.addressees().givenUp(addressee, lost.sequence(), lost.event(), lost.attempts());
            standing = standing.with(standing.taken(), standing.arrived(), now);
        }
    }

    private void quiet(Answer answer, Instant now) {
        if (answer instanceof Answer.Answered it
                && it.retryAfter() != null
                && (it.status() == TOO_MANY_REQUESTS || it.status() == UNAVAILABLE)) {
            window.quiet(now, RetrySchedule.shorter(it.retryAfter(), LONGEST_QUIET));
        }
    }

    /** Writes down; durable when this returns. */
    void recorded(List<Note> notes) {
        depot.deliveries().record(notes);
        for (Note note : notes) {
            unrecorded.remove(note.entry().sequence());
            texts.remove(note.entry().sequence());
        }
    }

    /** Nothing is sent until somebody wants it again. */
    void stopped() {
        standing = new Standing(
                standing.webhook(),
                standing.holder(),
                standing.taken(),
                standing.arrived(),
                standing.begun(),
                addressee.begun(),
                standing.told());
        save(true);
    }

    /**
     * Writes down how far it has come, now and then.
     *
     * @throws LostIt when another instance has taken over
     */
    void save(boolean atOnce) {
        Standing now = standing.with(taken(), standing.arrived(), standing.told());
        boolean due = atOnce || System.nanoTime() - savedAt > SAVED_EVERY;
        if (!due || now.equals(saved)) {
            return;
        }
        if (!depot.standings().save(now)) {
            throw new LostIt();
        }
        saved = now;
        savedAt = System.nanoTime();
    }

    private long taken() {
        return unrecorded.isEmpty() ? intake.position() : unrecorded.first() - 1;
    }

    private Note waiting(Waiting entry) {
        return note(entry, State.WAITING, null, null);
    }

    private Note note(Waiting entry, State state, @Nullable Attempt attempt, @Nullable Instant ends) {
        return new Note(addressee.webhook(), entry, state, attempt, ends);
    }
}
