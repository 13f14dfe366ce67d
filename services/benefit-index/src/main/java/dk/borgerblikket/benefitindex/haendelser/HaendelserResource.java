package dk.borgerblikket.benefitindex.haendelser;

import dk.borgerblikket.bulk.haendelser.AbstractHaendelserResource;
import dk.borgerblikket.bulk.haendelser.Hoerere;
import dk.borgerblikket.registrations.graenseflade.Laeseadgang;
import dk.borgerblikket.registrations.haendelser.Haendelseslog;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What has changed of grants and payments. */
@Path("/ydelseindeks/v1/haendelser")
@Tag(name = "Ydelsesindeks")
class HaendelserResource extends AbstractHaendelserResource {

    HaendelserResource(Laeseadgang adgang, Hoerere hoerere, Haendelseslog log) {
        super(adgang, hoerere, log);
    }
}
