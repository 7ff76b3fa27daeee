package de.kommig.testing.searching;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** All that is logged from its start to its end, by whoever is in this JVM. Start it after the service, which sets logging up anew. */
public final class CapturedLog implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Lines lines = new Lines();

    private CapturedLog() {}

    public static CapturedLog start() {
        CapturedLog log = new CapturedLog();
        log.lines.start();
        log.root.addAppender(log.lines);
        return log;
    }

    /** What has been logged so far, with what a layout could show of it. */
    public String text() {
        return String.join("\n", lines.all);
    }

    @Override
    public void close() {
        root.detachAppender(lines);
    }

    private static final class Lines extends AppenderBase<ILoggingEvent> {

        /** The tests' own, GreenMail: it logs addresses, as those outside the platform may. */
        private static final String MAIL_SERVER = "com.icegreen.";

        private final Queue<String> all = new ConcurrentLinkedQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getLoggerName().startsWith(MAIL_SERVER)) {
                return;
            }
            all.add(event.getLoggerName() + " " + event.getFormattedMessage() + " " + event.getMDCPropertyMap() + " "
                    + event.getKeyValuePairs() + " " + ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
    }
}
