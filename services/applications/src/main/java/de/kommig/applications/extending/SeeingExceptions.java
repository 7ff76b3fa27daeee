package de.kommig.applications.extending;

import de.kommig.applications.deadline.Deadline;
import de.kommig.applications.texts.ExceptionText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.deadline.DeadlineEvent;
import org.springframework.stereotype.Component;

/** Puts together what is seen of an exception. */
@Component
public class SeeingExceptions {

    private final Texts texts;

    SeeingExceptions(Texts texts) {
        this.texts = texts;
    }

    /** The exception that has just been recorded. */
    public ExceptionSheet sheet(Deadline state) {
        return switch (state) {
            case Deadline.PutOff(DeadlineEvent.ExceptionGranted it) ->
                new ExceptionSheet(
                        it.call(),
                        it.callTitle(),
                        it.organisation(),
                        it.until(),
                        texts.find(it.reason(), ExceptionText.class)
                                .map(ExceptionText::reason)
                                .orElse(null));
            case Deadline.AsCalled none -> throw new IllegalStateException("there is no exception to show");
        };
    }
}
