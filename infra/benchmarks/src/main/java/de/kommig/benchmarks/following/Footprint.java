package de.kommig.benchmarks.following;

import de.kommig.benchmarks.measuring.LiveHeap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What a process on this machine takes. */
record Footprint(long pid) {

    /** Processor time since its start. */
    Duration processorTime() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    /** Bytes that are alive in its heap. */
    long liveHeap() throws IOException {
        try (LiveHeap heap = LiveHeap.of(pid)) {
            return heap.bytes();
        }
    }

    /** Bytes of memory that it has; 0 where that is not known, outside Linux. */
    long resident() throws IOException {
        Path status = Path.of("/proc/" + pid + "/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElse(0);
    }
}
