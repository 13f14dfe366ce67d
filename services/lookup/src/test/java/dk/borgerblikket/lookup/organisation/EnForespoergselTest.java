package dk.borgerblikket.lookup.organisation;

import static dk.borgerblikket.lookup.objekt.Objektbygger.fra;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookup.TaellendePool;
import dk.borgerblikket.lookup.adgang.Opslagsadgang;
import dk.borgerblikket.lookup.adgang.Personskaerm;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektopslag;
import dk.borgerblikket.lookup.objekt.Soegning;
import dk.borgerblikket.registrations.Registreringslager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
final class EnForespoergselTest extends Organisationstest {

    @Inject
    Pool pool;

    @Inject
    Registreringslager lager;

    @Inject
    Soegning soegning;

    @Inject
    Personskaerm skaerm;

    @Inject
    Opslagsadgang adgang;

    @Test
    void tohundredeIdMedNavnePaaDetDeHenviserTilKosterEnForespoergsel() throws Throwable {
        var organisation = UUID.randomUUID();
        gem(Objektart.ORGANISATIONENHED, organisation, enhed("T", "Toppen"));
        var ider = IntStream.range(0, 200).mapToObj(nr -> UUID.randomUUID()).toList();
        post(
                        redaktoer(KORSBAEK),
                        "importer",
                        ider.stream()
                                .limit(150)
                                .map(id -> "{\"art\":\"OrganisationEnhed\",\"uuid\":\"%s\",\"registreringer\":[%s]}"
                                        .formatted(
                                                id,
                                                json(enhed("E", "Enhed")
                                                        .relation(fra(2020), "Overordnet", organisation)
                                                        .byg())))
                                .collect(Collectors.joining(",", "{\"objekter\":[", "]}")))
                .statusCode(200);
        var taellende = new TaellendePool(pool);
        var opslag = new Organisationsopslag(new Objektopslag(taellende, lager), soegning, skaerm, adgang);

        var svar = VertxContextSupport.subscribeAndAwait(
                () -> opslag.hent(Objektart.ORGANISATIONENHED, ider, Instant.now()));

        assertThat(svar.objekter()).hasSize(150);
        assertThat(svar.objekter())
                .allMatch(o -> "Toppen"
                        .equals(o.relationer().get("overordnet").getFirst().navn()));
        assertThat(svar.ukendte()).hasSize(50);
        assertThat(taellende.antal()).isEqualTo(1);
    }
}
