package de.kommig.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretKeyFileTest {

    @TempDir
    Path folder;

    @Test
    void a_key_is_made_once_and_stays() {
        String key = SecretKeyFile.in(folder);
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(SecretKeyFile.in(folder)).isEqualTo(key);
    }

    @Test
    void its_owner_alone_can_read_it() throws IOException {
        SecretKeyFile.in(folder);
        assertThat(Files.getPosixFilePermissions(folder.resolve("webhooks.key")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void another_folder_has_another_key() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        assertThat(SecretKeyFile.in(folder)).isNotEqualTo(SecretKeyFile.in(other));
    }
}
