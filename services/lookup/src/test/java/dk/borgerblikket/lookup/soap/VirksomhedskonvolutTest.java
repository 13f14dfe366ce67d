package dk.borgerblikket.lookup.soap;

import dk.borgerblikket.soap.proeve.Konvolutproeve;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class VirksomhedskonvolutTest extends Konvolutproeve {

    VirksomhedskonvolutTest() {
        super(Opslagsklient.VIRKSOMHED, Klientbeskeder.virksomhed("SletInput", Klientbeskeder.uuid(UUID.randomUUID())));
    }
}
