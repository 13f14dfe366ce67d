package dk.borgerblikket.benefitindex.indeks;

import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.registrations.Projektion;
import dk.borgerblikket.registrations.Skrevet;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes the texts that the citizen's read delivers, in the transaction that writes the objects. */
final class Visningsprojektion implements Projektion {

    /** What does the citizen read of these grants? Primary key of bevilling_visning. */
    private static final String GEM_BEVILLINGER = """
            INSERT INTO bevilling_visning (bevilling, orden, grundlag)
            SELECT * FROM unnest($1::uuid[], $2::timestamptz[], $3::text[])
            ON CONFLICT (bevilling) DO UPDATE SET orden = excluded.orden, grundlag = excluded.grundlag
            """;

    /** Which rows came of these payments before? Index effektuering_visning_effektuering. */
    private static final String FJERN_EFFEKTUERINGER =
            "DELETE FROM effektuering_visning WHERE effektuering = ANY($1::uuid[])";

    /** What does the citizen read of these payments? Primary key of effektuering_visning. */
    private static final String GEM_EFFEKTUERINGER = """
            INSERT INTO effektuering_visning (bevilling, effektuering, orden, hoved, linjer)
            SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[])
            """;

    private final Bevillingstype bevillingstype;
    private final Effektueringstype effektueringstype;

    Visningsprojektion(Bevillingstype bevillingstype, Effektueringstype effektueringstype) {
        this.bevillingstype = bevillingstype;
        this.effektueringstype = effektueringstype;
    }

    @Override
    public Uni<Void> skriv(SqlConnection forbindelse, List<Skrevet<?>> skrevne) {
        var bevillinger = new Bevillingsraekker();
        var effektueringer = new Effektueringsraekker();
        for (var skrevet : skrevne) {
            switch (skrevet.indhold()) {
                case BevillingRegistrering b -> tilfoej(bevillinger, skrevet, b);
                case EffektueringRegistrering e -> tilfoej(effektueringer, skrevet, e);
                default -> throw new IllegalStateException("Ukendt slags objekt");
            }
        }
        return bevillinger.gem(forbindelse).chain(() -> effektueringer.gem(forbindelse));
    }

    private void tilfoej(Bevillingsraekker raekker, Skrevet<?> skrevet, BevillingRegistrering bevilling) {
        raekker.uuider.add(skrevet.uuid());
        raekker.orden.add(Lagertid.af(bevillingstype.startdato(bevilling).orElse(skrevet.tidspunkt())));
        raekker.tekster.add(Visningsformat.tekst(bevillingstype.grundlag(skrevet.uuid(), bevilling)));
    }

    private void tilfoej(Effektueringsraekker raekker, Skrevet<?> skrevet, EffektueringRegistrering effektuering) {
        if (!skrevet.ny()) {
            raekker.aendrede.add(skrevet.uuid());
        }
        var orden = Lagertid.af(effektueringstype.dispositionsdato(effektuering).orElse(skrevet.tidspunkt()));
        effektueringstype.grundlag(skrevet.uuid(), effektuering).forEach((bevilling, grundlag) -> {
            raekker.bevillinger.add(bevilling);
            raekker.uuider.add(skrevet.uuid());
            raekker.orden.add(orden);
            raekker.hoveder.add(Visningsformat.hoved(grundlag));
            raekker.linjer.add(Visningsformat.linjer(grundlag));
        });
    }

    private static final class Bevillingsraekker {
        private final List<UUID> uuider = new ArrayList<>();
        private final List<OffsetDateTime> orden = new ArrayList<>();
        private final List<String> tekster = new ArrayList<>();

        private Uni<Void> gem(SqlConnection forbindelse) {
            return uuider.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : forbindelse
                            .preparedQuery(GEM_BEVILLINGER)
                            .execute(Tuple.of(
                                    uuider.toArray(UUID[]::new),
                                    orden.toArray(OffsetDateTime[]::new),
                                    tekster.toArray(String[]::new)))
                            .replaceWithVoid();
        }
    }

    private static final class Effektueringsraekker {
        private final List<UUID> aendrede = new ArrayList<>();
        private final List<UUID> bevillinger = new ArrayList<>();
        private final List<UUID> uuider = new ArrayList<>();
        private final List<OffsetDateTime> orden = new ArrayList<>();
        private final List<String> hoveder = new ArrayList<>();
        private final List<String> linjer = new ArrayList<>();

        private Uni<Void> gem(SqlConnection forbindelse) {
            var fjern = aendrede.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : forbindelse
                            .preparedQuery(FJERN_EFFEKTUERINGER)
                            .execute(Tuple.of(aendrede.toArray(UUID[]::new)))
                            .replaceWithVoid();
            return uuider.isEmpty()
                    ? fjern
                    : fjern.chain(() -> forbindelse
                            .preparedQuery(GEM_EFFEKTUERINGER)
                            .execute(Tuple.of(
                                    bevillinger.toArray(UUID[]::new),
                                    uuider.toArray(UUID[]::new),
                                    orden.toArray(OffsetDateTime[]::new),
                                    hoveder.toArray(String[]::new),
                                    linjer.toArray(String[]::new)))
                            .replaceWithVoid());
        }
    }
}
