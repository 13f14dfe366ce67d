package dk.borgerblikket.caseindex;

import dk.borgerblikket.bulk.proeve.Afbrydelsesproeve;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class AfbrydelseTest extends Afbrydelsesproeve {

    AfbrydelseTest() {
        super(new Sagsproeve());
    }
}
