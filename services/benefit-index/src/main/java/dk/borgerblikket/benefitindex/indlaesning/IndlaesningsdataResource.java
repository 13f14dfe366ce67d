package dk.borgerblikket.benefitindex.indlaesning;

import dk.borgerblikket.bulk.indlaesning.AbstractIndlaesningsdataResource;
import dk.borgerblikket.bulk.indlaesning.Modtagelse;
import dk.borgerblikket.registrations.graenseflade.Skriveadgang;
import dk.borgerblikket.web.Beskedgraenser;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lines of a bulk load of grants and payments. */
@Path(IndlaesningerResource.STI + "/{id}/data")
@Tag(name = "Indlæsning af en hel bestand")
class IndlaesningsdataResource extends AbstractIndlaesningsdataResource {

    IndlaesningsdataResource(Skriveadgang adgang, Modtagelse modtagelse, Beskedgraenser graenser) {
        super(adgang, modtagelse, graenser);
    }
}
