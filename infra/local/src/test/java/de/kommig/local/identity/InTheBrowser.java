package de.kommig.local.identity;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What people meet at the provider: one for all tests of a class, and for each test a browser that nobody has used yet. */
abstract class InTheBrowser {

    @TempDir
    static Path folder;

    static RunningIdentityProvider provider;

    Browser browser;

    @BeforeAll
    static void start() {
        provider = RunningIdentityProvider.in(folder);
    }

    @BeforeEach
    void open() {
        browser = provider.browser();
    }

    @AfterAll
    static void stop() {
        provider.close();
    }
}
