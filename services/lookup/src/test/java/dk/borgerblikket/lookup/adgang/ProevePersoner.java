package dk.borgerblikket.lookup.adgang;

import static dk.borgerblikket.lookup.objekt.Objektbygger.fra;
import static dk.borgerblikket.lookup.objekt.Objektbygger.objekt;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.objekt.Laest;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** An answer with a person of an authority and its legal entity, as any address could give it. */
@Path("/proeve/personer")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
final class ProevePersoner {

    private static final Registrering PERSON = objekt().egenskab(
                    fra(2020),
                    "BrugervendtNoegleTekst",
                    "P",
                    "NavnTekst",
                    "Maude Varnæs",
                    "CPR-NummerTekst",
                    "0101010001")
            .egenskab(fra(2022), "BrugervendtNoegleTekst", "P", "NavnTekst", "Maude Skjold")
            .byg();
    private static final Registrering VIRKSOMHED = objekt().egenskab(
                    fra(2020), "BrugervendtNoegleTekst", "V", "NavnTekst", "Korsbæk Bank")
            .byg();

    private final Personskaerm skaerm;
    private final Opslagsadgang adgang;

    ProevePersoner(Personskaerm skaerm, Opslagsadgang adgang) {
        this.skaerm = skaerm;
        this.adgang = adgang;
    }

    @GET
    @Operation(hidden = true)
    public Uni<List<Laest>> hent(@RestQuery UUID person, @RestQuery String ejer) {
        return skaerm.skaerm(List.of(
                new Laest(person, Objektart.PERSON, new Cvr(ejer), 1, Instant.EPOCH, PERSON),
                new Laest(UUID.randomUUID(), Objektart.VIRKSOMHED, new Cvr(ejer), 1, Instant.EPOCH, VIRKSOMHED)));
    }

    @GET
    @Path("/historik")
    @Operation(hidden = true)
    public Uni<List<Registrering>> historik(@RestQuery UUID person, @RestQuery String ejer) {
        return skaerm.skaerm(person, Objektart.PERSON, new Cvr(ejer), List.of(PERSON, PERSON));
    }

    @GET
    @Path("/soegning")
    @Operation(hidden = true)
    public List<String> soeg(@RestQuery Personfelt felt) {
        return List.of(adgang.kraevPersonsoegning(felt).cifre());
    }
}
