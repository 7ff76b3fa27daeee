package de.kommig.feeds.streaming;

import de.kommig.feeds.log.EntryText;
import java.nio.charset.StandardCharsets;

/**
 * An entry as it is sent in a stream: its number as {@code id}, its CloudEvent as {@code data}. It names no {@code event}, so that a browser
 * hands all of them to one listener, also of types that there will only be later.
 *
 * @param bytes shared by all who are sent it; nobody changes them
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">HTML, server-sent events</a>
 */
@SuppressWarnings("ArrayRecordComponent")
record Frame(long sequence, String type, byte[] bytes) {

    static Frame of(EntryText entry, String links) {
        String text = "id: " + entry.sequence() + "\ndata: " + entry.cloudEvent(links) + "\n\n";
        return new Frame(entry.sequence(), entry.type(), text.getBytes(StandardCharsets.UTF_8));
    }
}
