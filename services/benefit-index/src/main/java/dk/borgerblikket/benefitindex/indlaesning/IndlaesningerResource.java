package dk.borgerblikket.benefitindex.indlaesning;

import dk.borgerblikket.bulk.indlaesning.AbstractIndlaesningerResource;
import dk.borgerblikket.bulk.indlaesning.Indlaesninger;
import dk.borgerblikket.registrations.graenseflade.Skriveadgang;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bulk loads of grants and payments. */
@Path(IndlaesningerResource.STI)
@Tag(name = "Indlæsning af en hel bestand")
class IndlaesningerResource extends AbstractIndlaesningerResource {

    static final String STI = "/ydelseindeks/v1/indlaesninger";

    IndlaesningerResource(Skriveadgang adgang, Indlaesninger indlaesninger) {
        super(STI, adgang, indlaesninger);
    }
}
