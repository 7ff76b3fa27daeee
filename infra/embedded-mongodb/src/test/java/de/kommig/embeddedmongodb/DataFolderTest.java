package de.kommig.embeddedmongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a database from opening. */
class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void a_folder_in_use_is_refused_until_it_is_free_again() {
        try (EmbeddedMongoDb first = EmbeddedMongoDb.open(folder, Options.defaults())) {
            assertThat(first.port()).isPositive();
            assertRefused(folder, DataFolderException.Reason.IN_USE);
        }
        EmbeddedMongoDb.open(folder, Options.defaults()).close();
    }

    @Test
    void a_folder_that_cannot_be_created_is_refused() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertRefused(file.resolve("below"), DataFolderException.Reason.NOT_WRITABLE);
    }

    @Test
    void a_file_that_is_no_database_is_refused_and_left_alone() throws Exception {
        byte[] text = "not a database".repeat(1_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        Path file = Files.write(folder.resolve("database.mv"), text);
        assertRefused(folder, DataFolderException.Reason.DAMAGED);
        assertThat(Files.readAllBytes(file)).isEqualTo(text);
    }

    @Test
    void a_port_that_is_taken_is_refused_and_the_folder_stays_free() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Options options = Options.defaults().withPort(taken.getLocalPort());
            assertThatThrownBy(() -> EmbeddedMongoDb.open(folder, options))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()));
        }
        EmbeddedMongoDb.open(folder, Options.defaults()).close();
    }

    private static void assertRefused(Path folder, DataFolderException.Reason reason) {
        assertThatThrownBy(() -> EmbeddedMongoDb.open(folder, Options.defaults()))
                .isInstanceOfSatisfying(DataFolderException.class, e -> {
                    assertThat(e.reason()).isEqualTo(reason);
                    assertThat(e).hasMessageContaining(folder.toString());
                });
    }
}
