package de.kommig.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The platform is killed again and again while the loader speaks to it. Afterwards the loader's own account must agree with the event
 * stores, with Kafka and with what every stakeholder sees, and everything must equal its rebuild from the event stores.
 *
 * <p>To repeat a run, set {@code -Dkommig.seed} to the seed that it printed.
 */
class CrashProofTest {

    private static final int KILLS = 5;
    private static final int GRANTS = 240;
    private static final int LONGEST_LIFE_MILLIS = 2_500;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void nothing_acknowledged_is_lost_and_nothing_happens_twice_however_often_the_platform_is_killed()
            throws Exception {
        long seed = Long.getLong("kommig.seed", System.nanoTime());
        System.out.println("CrashProofTest: -Dkommig.seed=" + seed);
        Random chance = new Random(seed);
        Path grants = SyntheticGrants.write(folder.resolve("grants.json"), chance, GRANTS);

        try (PlatformProcess platform = new PlatformProcess(folder)) {
            platform.start();
            platform.awaitReady();
            try (LoaderProcess loader = load(grants, seed, platform)) {
                for (int kill = 1; kill <= KILLS; kill++) {
                    awaitProgress(loader);
                    TimeUnit.MILLISECONDS.sleep(chance.nextInt(LONGEST_LIFE_MILLIS));
                    assertThat(loader.isAlive())
                            .as("the loader, at kill %s: %s", kill, loader.output())
                            .isTrue();
                    platform.kill();
                    platform.start();
                    platform.awaitReady();
                }
                assertThat(loader.exitCode(Duration.ofMinutes(3)))
                        .as(loader.output())
                        .isZero();
                System.out.println(loader.output());
            }
            try (LoaderProcess verify = LoaderProcess.run(
                    folder.resolve("verify.log"),
                    "verify",
                    "--platform",
                    platform.description().toString())) {
                // Each view is rebuilt after the one before it, and served beside its predecessor for ten seconds.
                assertThat(verify.exitCode(Duration.ofMinutes(5)))
                        .as(verify.output())
                        .isZero();
                System.out.println(verify.output());
            }
            assertThat(platform.stop()).as(platform.output()).isZero();
        }
    }

    private LoaderProcess load(Path grants, long seed, PlatformProcess platform) {
        return LoaderProcess.run(
                folder.resolve("load.log"),
                "load",
                "--grants=" + grants,
                "--platform=" + platform.description(),
                "--seed=" + seed,
                "--concurrency=16",
                "--probes=2",
                "--patience=90");
    }

    /** Each life of the platform must have done something before it ends. */
    private static void awaitProgress(LoaderProcess loader) {
        long before = loader.acknowledged();
        await().atMost(Duration.ofSeconds(60))
                .failFast(() -> assertThat(loader.isAlive()).as(loader.output()).isTrue())
                .until(() -> loader.acknowledged() > before);
    }
}
