package dk.borgerblikket.benefitindex.systemovergang;

import dk.borgerblikket.bulk.systemovergang.AbstractSystemovergangeResource;
import dk.borgerblikket.bulk.systemovergang.Systemovergange;
import dk.borgerblikket.registrations.graenseflade.Skriveadgang;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Removal of a replaced system's grants and payments. */
@Path(SystemovergangeResource.STI)
@Tag(name = "Systemovergang")
class SystemovergangeResource extends AbstractSystemovergangeResource {

    static final String STI = "/ydelseindeks/v1/systemovergange";

    SystemovergangeResource(Skriveadgang adgang, Systemovergange overgange) {
        super(STI, adgang, overgange);
    }
}
