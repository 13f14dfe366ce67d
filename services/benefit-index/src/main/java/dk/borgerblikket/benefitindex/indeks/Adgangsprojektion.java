package dk.borgerblikket.benefitindex.indeks;

import dk.borgerblikket.benefitindex.bevilling.BevilgetYdelse;
import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.BevilgetYdelseRef;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.benefitindex.effektuering.Effektueringslinje;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.benefitindex.ramme.Sikkerhedsprofil;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.registrations.Lagertid;
import dk.borgerblikket.registrations.Projektion;
import dk.borgerblikket.registrations.Skrevet;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Writes what decides how far readers see the objects, in the transaction that writes them. */
final class Adgangsprojektion implements Projektion {

    /** Who sees these objects? Primary key of adgang. */
    private static final String GEM_ADGANG = """
            INSERT INTO adgang (objekt, objekttype, ejer_cvr, master, afsender, foelsomhed)
            SELECT * FROM unnest($1::uuid[], $2::text[], $3::char(8)[], $4::uuid[], $5::uuid[], $6::smallint[])
            ON CONFLICT (objekt) DO UPDATE
            SET master = excluded.master, afsender = excluded.afsender, ejer_cvr = excluded.ejer_cvr,
                foelsomhed = excluded.foelsomhed
            WHERE (adgang.master, adgang.afsender, adgang.ejer_cvr, adgang.foelsomhed)
                IS DISTINCT FROM (excluded.master, excluded.afsender, excluded.ejer_cvr, excluded.foelsomhed)
            """;

    /** Which lines came of these objects before? Primary key of linje. */
    private static final String FJERN_LINJER = "DELETE FROM linje WHERE objekt = ANY($1::uuid[])";

    private static final String GEM_LINJER = """
            INSERT INTO linje (objekt, orden, ejer_cvr, kle, bevilling, ydelse)
            SELECT * FROM unnest($1::uuid[], $2::integer[], $3::char(8)[], $4::text[], $5::uuid[], $6::text[])
            """;

    /** Who was on the profiles of these grants before? Index adgangsprofil_objekt. */
    private static final String FJERN_PROFILER = "DELETE FROM adgangsprofil WHERE objekt = ANY($1::uuid[])";

    private static final String GEM_PROFILER = """
            INSERT INTO adgangsprofil (objekt, reference, fra, til)
            SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::timestamptz[])
            """;

    private static final UUID ULAESELIG = new UUID(0, 0);

    private final Bevillingstype bevillingstype;
    private final Effektueringstype effektueringstype;

    Adgangsprojektion(Bevillingstype bevillingstype, Effektueringstype effektueringstype) {
        this.bevillingstype = bevillingstype;
        this.effektueringstype = effektueringstype;
    }

    private record Adgang(Skrevet<?> objekt, @Nullable Short foelsomhed) {}

    private record Linje(
            Skrevet<?> objekt,
            int orden,
            @Nullable String kle,
            @Nullable UUID bevilling,
            @Nullable String ydelse) {}

    private record Profil(UUID objekt, Sikkerhedsprofil profil) {}

    @Override
    public Uni<Void> skriv(SqlConnection forbindelse, List<Skrevet<?>> skrevne) {
        var adgange = skrevne.stream().map(this::adgang).toList();
        var linjer = skrevne.stream().flatMap(s -> linjer(s).stream()).toList();
        var profiler = skrevne.stream().flatMap(s -> profiler(s).stream()).toList();
        var aendrede = skrevne.stream().filter(s -> !s.ny()).toList();
        var aendredeBevillinger = aendrede.stream()
                .filter(s -> s.indhold() instanceof BevillingRegistrering)
                .toList();
        return gemAdgange(forbindelse, adgange)
                .chain(() -> fjern(forbindelse, FJERN_LINJER, aendrede))
                .chain(() -> gemLinjer(forbindelse, linjer))
                .chain(() -> fjern(forbindelse, FJERN_PROFILER, aendredeBevillinger))
                .chain(() -> gemProfiler(forbindelse, profiler));
    }

    private Adgang adgang(Skrevet<?> skrevet) {
        return new Adgang(
                skrevet,
                skrevet.indhold() instanceof BevillingRegistrering bevilling
                        ? bevillingstype
                                .foelsomhed(bevilling)
                                .map(f -> (short) (f.ordinal() + 1))
                                .orElse(null)
                        : null);
    }

    private List<Linje> linjer(Skrevet<?> skrevet) {
        var linjer = new ArrayList<Linje>();
        switch (skrevet.indhold()) {
            case BevillingRegistrering bevilling -> {
                for (BevilgetYdelse y : bevillingstype.ydelser(bevilling)) {
                    linjer.add(new Linje(skrevet, linjer.size() + 1, kle(y.kle()), skrevet.uuid(), y.id()));
                }
            }
            case EffektueringRegistrering effektuering -> {
                for (Effektueringslinje l : effektueringstype.linjer(effektuering)) {
                    var ydelse = Optional.ofNullable(l.bevilgetYdelseRef());
                    linjer.add(new Linje(
                            skrevet,
                            linjer.size() + 1,
                            kle(l.klassifikationsbeskrivelse()),
                            ydelse.map(BevilgetYdelseRef::bevilling).orElse(null),
                            ydelse.map(BevilgetYdelseRef::bevilgetYdelseId).orElse(null)));
                }
            }
            default -> throw new IllegalStateException("Ukendt slags objekt");
        }
        return linjer;
    }

    private List<Profil> profiler(Skrevet<?> skrevet) {
        return skrevet.indhold() instanceof BevillingRegistrering bevilling
                ? bevillingstype.profiler(bevilling).stream()
                        .map(p -> new Profil(skrevet.uuid(), p))
                        .toList()
                : List.of();
    }

    private static Uni<Void> gemAdgange(SqlConnection forbindelse, List<Adgang> adgange) {
        return udfoer(
                forbindelse,
                GEM_ADGANG,
                kolonne(adgange, UUID[]::new, a -> a.objekt().uuid()),
                kolonne(adgange, String[]::new, a -> a.objekt().type().navn()),
                kolonne(adgange, String[]::new, a -> a.objekt().udtraek().ejer().cifre()),
                kolonne(adgange, UUID[]::new, a -> a.objekt().udtraek().master()),
                kolonne(adgange, UUID[]::new, a -> a.objekt().udtraek().afsender()),
                kolonne(adgange, Short[]::new, Adgang::foelsomhed));
    }

    private static Uni<Void> gemLinjer(SqlConnection forbindelse, List<Linje> linjer) {
        return linjer.isEmpty()
                ? intet()
                : udfoer(
                        forbindelse,
                        GEM_LINJER,
                        kolonne(linjer, UUID[]::new, l -> l.objekt().uuid()),
                        kolonne(linjer, Integer[]::new, Linje::orden),
                        kolonne(
                                linjer,
                                String[]::new,
                                l -> l.objekt().udtraek().ejer().cifre()),
                        kolonne(linjer, String[]::new, Linje::kle),
                        kolonne(linjer, UUID[]::new, Linje::bevilling),
                        kolonne(linjer, String[]::new, Linje::ydelse));
    }

    private static Uni<Void> gemProfiler(SqlConnection forbindelse, List<Profil> profiler) {
        return profiler.isEmpty()
                ? intet()
                : udfoer(
                        forbindelse,
                        GEM_PROFILER,
                        kolonne(profiler, UUID[]::new, Profil::objekt),
                        kolonne(
                                profiler,
                                UUID[]::new,
                                p -> p.profil().referenceUuid().orElse(ULAESELIG)),
                        kolonne(
                                profiler,
                                OffsetDateTime[]::new,
                                p -> Lagertid.af(p.profil().periode().fra())),
                        kolonne(
                                profiler,
                                OffsetDateTime[]::new,
                                p -> Lagertid.af(p.profil().periode().til())));
    }

    private static Uni<Void> fjern(SqlConnection forbindelse, String sql, List<Skrevet<?>> objekter) {
        return objekter.isEmpty()
                ? intet()
                : udfoer(forbindelse, sql, (Object) kolonne(objekter, UUID[]::new, Skrevet::uuid));
    }

    private static Uni<Void> udfoer(SqlConnection forbindelse, String sql, Object... kolonner) {
        return forbindelse.preparedQuery(sql).execute(Tuple.from(kolonner)).replaceWithVoid();
    }

    private static @Nullable String kle(@Nullable String tekst) {
        return Optional.ofNullable(tekst)
                .flatMap(KleNummer::laes)
                .map(KleNummer::nummer)
                .orElse(null);
    }

    private static <R, V> V[] kolonne(
            List<? extends R> raekker, IntFunction<V[]> tabel, Function<? super R, ? extends @Nullable V> felt) {
        return raekker.stream().map(felt).toArray(tabel);
    }

    private static Uni<Void> intet() {
        return Uni.createFrom().voidItem();
    }
}
