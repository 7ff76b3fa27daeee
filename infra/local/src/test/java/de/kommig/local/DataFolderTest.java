package de.kommig.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void its_owner_alone_looks_inside() throws Exception {
        assertClosed(folder.resolve("new/data"));
    }

    @Test
    void one_from_before_is_closed_too() throws Exception {
        Path old = Files.createDirectory(folder.resolve("old"));
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertClosed(old);
    }

    private static void assertClosed(Path data) throws Exception {
        try (DataFolder claimed = DataFolder.claim(data)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(claimed.path())))
                    .isEqualTo("rwx------");
        }
    }
}
