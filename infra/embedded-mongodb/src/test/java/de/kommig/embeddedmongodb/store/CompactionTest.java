package de.kommig.embeddedmongodb.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

    private static final int KEYS = 2_000;
    private static final int VALUE_BYTES = 2_000;
    private static final int WRITES = 60_000;
    private static final int WRITES_PER_COMMIT = 20;
    private static final int WRITES_PER_STEP = 1_000;

    @TempDir
    private Path folder;

    @Test
    void random_overwriting_of_four_megabytes_stays_within_a_file_of_forty() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("CompactionTest seed " + seed + " (replay with -Dseed=" + seed + ")");
        Random random = new Random(seed);
        int[] last = new int[KEYS];
        long largest = 0;
        try (Storage storage = Storage.open(folder, false)) {
            Compaction compaction = new Compaction(storage);
            ByteMap map = storage.commits().write(() -> storage.map("values"));
            for (int write = 1; write <= WRITES; write += WRITES_PER_COMMIT) {
                int from = write;
                storage.commits().write(() -> {
                    for (int i = from; i < from + WRITES_PER_COMMIT; i++) {
                        int key = random.nextInt(KEYS);
                        last[key] = i;
                        map.put(bytes(key), value(i));
                    }
                    return from;
                });
                if (write % WRITES_PER_STEP == 1) {
                    compaction.step();
                }
                largest = Math.max(largest, storage.fileSize());
            }
        }
        // 120 MB have been put, and many more written, as each commit writes whole pages.
        assertThat(largest).isLessThan(40L << 20);
        try (Storage storage = Storage.open(folder, false)) {
            ByteMap map = storage.map("values");
            for (int key = 0; key < KEYS; key++) {
                assertThat(map.get(bytes(key))).isEqualTo(last[key] == 0 ? null : value(last[key]));
            }
        }
    }

    @Test
    void a_rewriting_cut_short_by_a_crash_leaves_the_old_file() throws Exception {
        try (Storage storage = Storage.open(folder, false)) {
            storage.commits().write(() -> storage.map("values").put(bytes(1), value(1)));
        }
        Path file = folder.resolve("database.mv");
        java.nio.file.Files.write(folder.resolve("database.mv.rewritten"), new byte[] {1, 2, 3});
        Rewriting.rewrite(file);
        try (Storage storage = Storage.open(folder, false)) {
            assertThat(storage.map("values").get(bytes(1))).isEqualTo(value(1));
        }
        assertThat(folder.resolve("database.mv.rewritten")).doesNotExist();
    }

    private static byte[] bytes(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }

    private static byte[] value(int number) {
        return ByteBuffer.allocate(VALUE_BYTES).putInt(number).array();
    }
}
