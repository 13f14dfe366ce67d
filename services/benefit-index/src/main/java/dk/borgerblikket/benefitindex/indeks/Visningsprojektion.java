package dk.borgerblikket.benefitindex.indeks;

import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.benefitindex.indeks.BorgerydelseRepository.Bevilling;
import dk.borgerblikket.benefitindex.indeks.BorgerydelseRepository.Udbetaling;
import dk.borgerblikket.registrations.Lagertid;
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

    /** Grants first: the payments that were there before they take from effektuering_visning, the new ones are theirs after. */
    @Override
    public Uni<Void> skriv(SqlConnection forbindelse, List<Skrevet<?>> skrevne) {
        var bevillinger = new ArrayList<Bevilling>();
        var aendredeBevillinger = new ArrayList<UUID>();
        var udbetalinger = new ArrayList<Udbetaling>();
        var aendredeEffektueringer = new ArrayList<UUID>();
        for (var skrevet : skrevne) {
            switch (skrevet.indhold()) {
                case BevillingRegistrering b -> {
                    bevillinger.add(bevilling(skrevet, b));
                    tilfoejAendret(aendredeBevillinger, skrevet);
                }
                case EffektueringRegistrering e -> {
                    udbetalinger.addAll(udbetalinger(skrevet, e));
                    tilfoejAendret(aendredeEffektueringer, skrevet);
                }
                default -> throw new IllegalStateException("Ukendt slags objekt");
            }
        }
        var repository = new BorgerydelseRepository(forbindelse);
        return repository
                .laas(
                        bevillinger.stream().map(Bevilling::uuid).toList(),
                        udbetalinger.stream()
                                .map(Udbetaling::bevilling)
                                .distinct()
                                .toList())
                .chain(() -> repository.gemBevillinger(bevillinger, aendredeBevillinger))
                .chain(() -> fjern(forbindelse, aendredeEffektueringer))
                .chain(() -> gem(forbindelse, udbetalinger))
                .chain(() -> repository.gemUdbetalinger(udbetalinger, aendredeEffektueringer));
    }

    private static void tilfoejAendret(List<UUID> aendrede, Skrevet<?> skrevet) {
        if (!skrevet.ny()) {
            aendrede.add(skrevet.uuid());
        }
    }

    private Bevilling bevilling(Skrevet<?> skrevet, BevillingRegistrering bevilling) {
        return new Bevilling(
                skrevet.uuid(),
                Lagertid.af(bevillingstype.startdato(bevilling).orElse(skrevet.tidspunkt())),
                Visningsformat.tekst(bevillingstype.grundlag(skrevet.uuid(), bevilling)));
    }

    private List<Udbetaling> udbetalinger(Skrevet<?> skrevet, EffektueringRegistrering effektuering) {
        var orden = Lagertid.af(effektueringstype.dispositionsdato(effektuering).orElse(skrevet.tidspunkt()));
        var udbetalinger = new ArrayList<Udbetaling>();
        effektueringstype
                .grundlag(skrevet.uuid(), effektuering)
                .forEach((bevilling, grundlag) -> udbetalinger.add(new Udbetaling(
                        bevilling,
                        skrevet.uuid(),
                        orden,
                        Visningsformat.hoved(grundlag),
                        Visningsformat.linjer(grundlag))));
        return udbetalinger;
    }

    private static Uni<Void> fjern(SqlConnection forbindelse, List<UUID> effektueringer) {
        return effektueringer.isEmpty()
                ? Uni.createFrom().voidItem()
                : forbindelse
                        .preparedQuery(FJERN_EFFEKTUERINGER)
                        .execute(Tuple.of(effektueringer.toArray(UUID[]::new)))
                        .replaceWithVoid();
    }

    private static Uni<Void> gem(SqlConnection forbindelse, List<Udbetaling> udbetalinger) {
        return udbetalinger.isEmpty()
                ? Uni.createFrom().voidItem()
                : forbindelse
                        .preparedQuery(GEM_EFFEKTUERINGER)
                        .execute(Tuple.of(
                                udbetalinger.stream().map(Udbetaling::bevilling).toArray(UUID[]::new),
                                udbetalinger.stream().map(Udbetaling::uuid).toArray(UUID[]::new),
                                udbetalinger.stream().map(Udbetaling::orden).toArray(OffsetDateTime[]::new),
                                udbetalinger.stream().map(Udbetaling::hoved).toArray(String[]::new),
                                udbetalinger.stream().map(Udbetaling::linjer).toArray(String[]::new)))
                        .replaceWithVoid();
    }
}
