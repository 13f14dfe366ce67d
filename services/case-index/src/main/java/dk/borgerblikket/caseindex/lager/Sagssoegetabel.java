package dk.borgerblikket.caseindex.lager;

import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Skrevet;
import dk.borgerblikket.search.opbygning.Soegetabel;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Keeps the row that each case and document is found by. */
@Singleton
final class Sagssoegetabel implements Soegetabel {

    private final Soegeudtraek soegeudtraek;
    private final Sagstype sagstype;
    private final Dokumenttype dokumenttype;

    Sagssoegetabel(Soegeudtraek soegeudtraek, Sagstype sagstype, Dokumenttype dokumenttype) {
        this.soegeudtraek = soegeudtraek;
        this.sagstype = sagstype;
        this.dokumenttype = dokumenttype;
    }

    @Override
    public List<Objekttype<?>> typer() {
        return List.of(sagstype, dokumenttype);
    }

    @Override
    public Uni<Void> skriv(SqlConnection forbindelse, List<Skrevet<?>> skrevne) {
        var nu = Instant.now();
        return SoegningRepository.gem(
                forbindelse, skrevne.stream().map(s -> raekke(s, nu)).toList());
    }

    private Soegeraekke raekke(Skrevet<?> skrevet, Instant nu) {
        return switch (skrevet.indhold()) {
            case Sagsregistrering sag ->
                soegeudtraek.sag(
                        skrevet.uuid(), skrevet.udtraek(), sag, alle(Sagsregistrering.class, skrevet.nye()), nu);
            case Dokumentregistrering dokument ->
                soegeudtraek.dokument(
                        skrevet.uuid(),
                        skrevet.udtraek(),
                        dokument,
                        alle(Dokumentregistrering.class, skrevet.nye()),
                        nu);
            default -> throw new IllegalStateException(skrevet.type().navn());
        };
    }

    private static <T> List<T> alle(Class<T> klasse, List<?> liste) {
        return liste.stream().map(klasse::cast).toList();
    }
}
