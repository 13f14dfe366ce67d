package dk.borgerblikket.administration.konsekvens.beregning;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.visibility.grundlag.Fremdrift;
import dk.borgerblikket.visibility.grundlag.Grundlagshoved;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.Part;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.visibility.grundlag.Sagslinje;
import dk.borgerblikket.visibility.grundlag.Sagsopslag;
import dk.borgerblikket.visibility.grundlag.Ydelseslinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Dokumentvalg;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Titelvalg;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.visibility.konfiguration.Serviceaftale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Citizens with cases and benefits of two municipalities and of an authority that pays for both, from one seed; and the indexes
 * as they would stream them.
 */
final class TilfaeldigIndeksverden implements Indekser {

    static final Cvr KORSBAEK = new Cvr("11111111");
    static final Cvr NABOBY = new Cvr("22222222");
    static final Cvr BETALER = new Cvr("33236698");
    static final Instant NU = Instant.parse("2026-12-01T12:00:00Z");
    static final List<String> NUMRE = List.of("32.24.04", "32.24.08", "27.35.04", "00.16.02", "volapyk");

    private static final List<Cvr> EJERE = List.of(KORSBAEK, NABOBY, BETALER);
    private static final List<UUID> SYSTEMER = List.of(new UUID(1, 1), new UUID(1, 2));

    final Opsaetning opsaetning;
    final List<KleLinje> andreLinjer;
    /** By key, in the order of keys. */
    final Map<String, Borger> borgere = new TreeMap<>(Comparator.comparing(TilfaeldigIndeksverden::hex));

    String sagsnoegle = "samme";
    String ydelsesnoegle = "samme";
    private final Random random;
    private final Random uuider;

    /** Everything that the two indexes know of a citizen. */
    static final class Borger {
        final List<Sagsgrundlag> sager = new ArrayList<>();
        final List<Bevillingsgrundlag> bevillinger = new ArrayList<>();
        final List<Effektueringsgrundlag> effektueringer = new ArrayList<>();
    }

    TilfaeldigIndeksverden(long froe, int antalBorgere) {
        random = new Random(froe);
        uuider = new Random(froe + 1);
        opsaetning = new Opsaetning(
                EJERE.stream().map(this::kommune).toList(),
                new NationaleRegler(List.of(), List.of(), random.nextBoolean(), List.of(BETALER)));
        andreLinjer = linjer();
        for (var i = 0; i < antalBorgere; i++) {
            var bytes = new byte[32];
            random.nextBytes(bytes);
            borgere.put(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), new Borger());
        }
        borgere.forEach(this::udfyld);
    }

    private static String hex(String noegle) {
        return HexFormat.of().formatHex(Base64.getUrlDecoder().decode(noegle));
    }

    private Kommuneopsaetning kommune(Cvr cvr) {
        return new Kommuneopsaetning(
                cvr,
                "Kommune " + cvr,
                random.nextInt(8) > 0,
                1,
                linjer(),
                SYSTEMER.stream()
                        .map(s -> new Serviceaftale(s, random.nextInt(8) > 0, Instant.EPOCH, null))
                        .toList());
    }

    private List<KleLinje> linjer() {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> new KleLinje(
                        new KleMoenster(en(List.of("*", "32.*", "32.24.*", "32.24.04", "27.35.04", "00.16.02"))),
                        random.nextInt(4) > 0,
                        random.nextInt(6) > 0,
                        random.nextInt(6) > 0,
                        random.nextInt(3) > 0 ? null : LocalDate.of(2021, 1, 1),
                        random.nextBoolean(),
                        random.nextInt(4) > 0
                                ? Fagsystemfilter.ALLE
                                : new Fagsystemfilter(Fagsystemfilter.Tilstand.KUN, Set.of(en(SYSTEMER))),
                        en(List.of(Titelvalg.values())),
                        en(List.of(Dokumentvalg.values())),
                        random.nextInt(4) > 0 ? null : en(List.of(Foelsomhed.values()))))
                .toList();
    }

    private void udfyld(String noegle, Borger borger) {
        IntStream.range(0, random.nextInt(4)).forEach(i -> borger.sager.add(sag(noegle)));
        IntStream.range(0, random.nextInt(3)).forEach(i -> borger.bevillinger.add(bevilling(noegle, borger)));
        for (var bevilling : borger.bevillinger) {
            IntStream.range(0, random.nextInt(3))
                    .forEach(i -> borger.effektueringer.add(effektuering(noegle, bevilling, borger)));
        }
    }

    private Sagsgrundlag sag(String noegle) {
        return new Sagsgrundlag(
                uuid(),
                Livscyklus.Importeret,
                altid(en(EJERE).cifre()),
                altid(en(SYSTEMER)),
                altid(en(SYSTEMER)),
                altid(en(NUMRE)),
                altid("Sagen"),
                altid(en(List.of(Foelsomhed.values()))),
                random.nextInt(8) == 0 ? List.of() : fremdrift(),
                null,
                altid(new Part(
                        random.nextInt(6) > 0 ? Part.Rolle.PRIMAER_PART : Part.Rolle.SEKUNDAER_PART,
                        Part.Art.CPR,
                        noegle)),
                random.nextInt(10) > 0 ? List.of() : altid("klasse"),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private List<Gyldig<Fremdrift>> fremdrift() {
        var opstaaet = new Gyldig<>(
                Fremdrift.Opstaaet,
                Instant.parse(random.nextBoolean() ? "2019-05-01T00:00:00Z" : "2022-05-01T00:00:00Z"),
                null);
        return random.nextBoolean()
                ? List.of(opstaaet)
                : List.of(opstaaet, new Gyldig<>(Fremdrift.Afsluttet, Instant.parse("2023-01-01T00:00:00Z"), null));
    }

    /** On one of the citizen's cases, on one that is not the citizen's, or on none. */
    private Bevillingsgrundlag bevilling(String noegle, Borger borger) {
        List<Gyldig<UUID>> sag = List.of();
        if (!borger.sager.isEmpty() && random.nextInt(3) > 0) {
            sag = altid(en(borger.sager).id());
        } else if (random.nextInt(3) == 0) {
            sag = altid(uuid());
        }
        return new Bevillingsgrundlag(
                uuid(),
                Livscyklus.Importeret,
                altid(en(EJERE).cifre()),
                List.of(),
                altid(en(List.of(Foelsomhed.values()))),
                altid(new Part(Part.Rolle.BEVILLINGSMODTAGER, Part.Art.CPR, noegle)),
                sag,
                List.of(),
                IntStream.rangeClosed(1, 1 + random.nextInt(2))
                        .mapToObj(i -> new Gyldig<>(
                                new Bevillingsgrundlag.Ydelse(
                                        String.valueOf(i),
                                        "Ydelsen",
                                        en(NUMRE),
                                        random.nextInt(6) == 0 ? null : Instant.parse("2020-06-01T00:00:00Z"),
                                        null,
                                        en(SYSTEMER),
                                        random.nextBoolean() ? null : en(SYSTEMER)),
                                (Instant) null,
                                (Instant) null))
                        .toList());
    }

    private Effektueringsgrundlag effektuering(String noegle, Bevillingsgrundlag bevilling, Borger borger) {
        var paa = random.nextInt(3) > 0 ? List.of(bevilling) : List.of(bevilling, en(borger.bevillinger));
        return new Effektueringsgrundlag(
                uuid(),
                Livscyklus.Importeret,
                altid(en(EJERE).cifre()),
                altid(en(SYSTEMER)),
                altid(en(SYSTEMER)),
                altid(Instant.parse("2026-06-30T00:00:00Z")),
                List.of(),
                altid(new Part(Part.Rolle.EFFEKTUERINGSMODTAGER, Part.Art.CPR, noegle)),
                paa.stream()
                        .map(b -> {
                            var ydelse = en(b.ydelser()).vaerdi();
                            return new Gyldig<>(
                                    new Effektueringsgrundlag.Linje(
                                            uuid().toString(),
                                            random.nextInt(4) > 0 ? ydelse.kle() : en(NUMRE),
                                            Instant.parse("2026-06-01T00:00:00Z"),
                                            Instant.parse("2026-07-01T00:00:00Z"),
                                            BigDecimal.TEN,
                                            b.id(),
                                            ydelse.id()),
                                    (Instant) null,
                                    (Instant) null);
                        })
                        .toList());
    }

    private static <T> List<Gyldig<T>> altid(T vaerdi) {
        return List.of(new Gyldig<>(vaerdi, null, null));
    }

    private <T> T en(List<T> liste) {
        return liste.get(random.nextInt(liste.size()));
    }

    private UUID uuid() {
        return new UUID(uuider.nextLong(), uuider.nextLong());
    }

    private static boolean ejer(List<Gyldig<String>> ejer, Cvr cvr) {
        return ejer.getFirst().vaerdi().equals(cvr.cifre());
    }

    @Override
    public Kilde<Sagslinje> sager(Cvr ejer) {
        var linjer = new ArrayList<Sagslinje>();
        borgere.forEach((noegle, b) ->
                b.sager.stream().filter(s -> ejer(s.ejer(), ejer)).forEach(s -> linjer.add(new Sagslinje(noegle, s))));
        return kilde(sagsnoegle, linjer);
    }

    /** The authority's grants and those that it pays on, with all payments on them and no other lines. */
    @Override
    public Kilde<Ydelseslinje> ydelser(Cvr ejer) {
        var linjer = new ArrayList<Ydelseslinje>();
        borgere.forEach((noegle, b) -> {
            var med = new HashSet<UUID>();
            b.bevillinger.stream().filter(g -> ejer(g.ejer(), ejer)).forEach(g -> med.add(g.id()));
            b.effektueringer.stream()
                    .filter(e -> ejer(e.ejer(), ejer))
                    .flatMap(e -> e.linjer().stream())
                    .forEach(l -> med.add(Objects.requireNonNull(l.vaerdi().bevilling())));
            b.bevillinger.stream()
                    .filter(g -> med.contains(g.id()))
                    .forEach(g -> linjer.add(new Ydelseslinje(noegle, g, null)));
            b.effektueringer.stream()
                    .map(e -> medLinjer(e, med))
                    .filter(e -> !e.linjer().isEmpty())
                    .forEach(e -> linjer.add(new Ydelseslinje(noegle, null, e)));
        });
        return kilde(ydelsesnoegle, linjer);
    }

    private static Effektueringsgrundlag medLinjer(Effektueringsgrundlag e, Set<UUID> bevillinger) {
        return new Effektueringsgrundlag(
                e.id(),
                e.livscyklus(),
                e.ejer(),
                e.master(),
                e.afsender(),
                e.dispositionsdato(),
                e.udbetaler(),
                e.parter(),
                e.linjer().stream()
                        .filter(l -> bevillinger.contains(l.vaerdi().bevilling()))
                        .toList());
    }

    @Override
    public List<Sagslinje> sager(List<Sagsopslag.Noegle> sager) {
        return sager.stream()
                .flatMap(n -> borgere.get(n.borger()).sager.stream()
                        .filter(s -> s.id().equals(n.sag()))
                        .map(s -> new Sagslinje(n.borger(), s)))
                .toList();
    }

    static <L> Kilde<L> kilde(String noegle, List<L> linjer) {
        Iterator<L> rest = linjer.iterator();
        return new Kilde<>() {
            @Override
            public Grundlagshoved hoved() {
                return new Grundlagshoved(noegle, linjer.size());
            }

            @Override
            public @Nullable L naeste() {
                return rest.hasNext() ? rest.next() : null;
            }

            @Override
            public void close() {}
        };
    }
}
