package dk.borgerblikket.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    @TempDir
    private Path folder;

    @Test
    void aKeyIsMadeOnceAndKeptForItsOwnerAlone() throws IOException {
        var key = new Keys(folder).get("gateway.cpr");

        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(new Keys(folder).get("gateway.cpr")).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("gateway.cpr"))))
                .isEqualTo("rw-------");
    }

    @Test
    void everyKeyIsItsOwn() throws IOException {
        var keys = new Keys(folder);

        assertThat(keys.get("case-index.cpr")).isNotEqualTo(keys.get("benefit-index.cpr"));
    }
}
