package de.kommig.local;

import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.logging.LoggingSystem;

/** Where the log goes: to files in the data folder. Must be called before anything writes the first line. */
final class LogFiles {

    private LogFiles() {}

    static void in(Path folder) {
        // Seven contexts would each set logging up anew; logback.xml is the one place.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        System.setProperty("kommig.logs", folder.toString());
        // Tomcat writes to java.util.logging, which Boot's own logging set-up would have taken along.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        // Wakes the logging system up before several threads do so at once, which it would complain about.
        LoggerFactory.getILoggerFactory();
    }

    static void error(String message, Throwable error) {
        LoggerFactory.getLogger(LocalPlatform.class).error(message, error);
    }
}
