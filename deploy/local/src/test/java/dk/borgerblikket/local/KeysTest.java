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

    @Test
    void theIndexesShareTheKeyOfCitizensUnlessOneWasSetUpWithItsOwn() throws IOException {
        var keys = new Keys(folder);
        var shared = cprKey(Service.CASE_INDEX, keys);

        assertThat(cprKey(Service.BENEFIT_INDEX, keys)).isEqualTo(shared);
        assertThat(cprKey(Service.GATEWAY, keys)).isNotEqualTo(shared);
        var own = keys.get("benefit-index.cpr");
        assertThat(cprKey(Service.BENEFIT_INDEX, keys)).isEqualTo(own).isNotEqualTo(shared);
    }

    private static String cprKey(Service service, Keys keys) throws IOException {
        return new ServiceEnvironment(Ports.STANDARD, 1, keys).of(service).get("BORGERBLIKKET_CPR_NOEGLE");
    }
}
