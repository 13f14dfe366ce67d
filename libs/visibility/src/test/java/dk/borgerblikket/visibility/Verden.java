package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.Part;
import dk.borgerblikket.visibility.grundlag.SagerSvar;
import dk.borgerblikket.visibility.grundlag.YdelserSvar;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Dokumentvalg;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Titelvalg;
import dk.borgerblikket.visibility.konfiguration.Klelinks;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.Link;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import dk.borgerblikket.visibility.konfiguration.Noedstop;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.visibility.konfiguration.Serviceaftale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One citizen with everything that decides what he or she sees. A new one is shown in full: a case with a document, and
 * a benefit of that case with a payment. Tests change what they are about.
 */
final class Verden {

    static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");
    static final String KORSBAEK = "11111111";
    static final String NABOBY = "22222222";
    static final UUID FAGSYSTEM = UUID.fromString("ba537e12-8b0c-44b1-9de7-f75803a4e091");
    static final UUID ANDET_FAGSYSTEM = UUID.fromString("0c4f7d5e-53a8-4b68-9b43-7b9c1d0a1111");
    static final String EMNE = "32.24.04";
    /** The citizen's key in the case index; the benefit index has another for the same person. */
    static final String BORGER_S = "borger-i-sagsindeks";

    static final String BORGER_Y = "borger-i-ydelsesindeks";
    static final String EJENDOM = "urn:oio:bfe-nr:100";

    Instant nu = NU;
    Set<String> ejendomme = Set.of();
    boolean sagsindeksSvarer = true;
    final Map<String, Kommunebygger> kommuner = new TreeMap<>();
    List<KleMoenster> aldrigAaben = new ArrayList<>(List.of(new KleMoenster("34.*")));
    List<KleMoenster> byggesager = new ArrayList<>(List.of(new KleMoenster("02.34.*")));
    boolean bevillingUdenUdbetaling;
    List<Cvr> betalere = new ArrayList<>();
    List<Klelinks> links = new ArrayList<>();
    Klassifikation klassifikation = Verden::kleTitel;

    final List<Byggere.Sag> sager = new ArrayList<>();
    final List<Byggere.Dokument> dokumenter = new ArrayList<>();
    final List<Byggere.Bevilling> bevillinger = new ArrayList<>();
    final List<Byggere.Effektuering> effektueringer = new ArrayList<>();

    /** Everything shown. */
    static Verden standard() {
        var verden = new Verden();
        verden.kommuner.put(KORSBAEK, new Kommunebygger(KORSBAEK, "Korsbæk Kommune"));
        verden.kommuner.put(NABOBY, new Kommunebygger(NABOBY, "Naboby Kommune"));
        verden.sager.add(new Byggere.Sag());
        verden.dokumenter.add(new Byggere.Dokument());
        verden.sag().laeg(verden.dokument());
        verden.bevillinger.add(new Byggere.Bevilling());
        verden.bevilling().sag = altid(verden.sag().id);
        verden.effektueringer.add(new Byggere.Effektuering());
        verden.linjeTil(verden.effektuering(), verden.bevilling());
        return verden;
    }

    Byggere.Sag sag() {
        return sager.getFirst();
    }

    Byggere.Dokument dokument() {
        return dokumenter.getFirst();
    }

    Byggere.Bevilling bevilling() {
        return bevillinger.getFirst();
    }

    Byggere.Ydelse ydelse() {
        return bevilling().ydelser.getFirst();
    }

    Byggere.Effektuering effektuering() {
        return effektueringer.getFirst();
    }

    Byggere.Linje udbetalingslinje() {
        return effektuering().linjer.getFirst();
    }

    Kommunebygger kommune() {
        return kommuner.get(KORSBAEK);
    }

    Linjebygger linje() {
        return kommune().linjer.getFirst();
    }

    /** Adds a payment line on the first benefit of the grant. */
    Byggere.Linje linjeTil(Byggere.Effektuering effektuering, Byggere.Bevilling bevilling) {
        var linje = new Byggere.Linje();
        linje.indeks = "linje-" + effektuering.linjer.size();
        linje.bevilling = bevilling.id;
        linje.ydelseId = bevilling.ydelser.getFirst().id;
        effektuering.linjer.add(linje);
        return linje;
    }

    /** Stops what all of it names, at the first municipality. */
    void stop(@Nullable String kle, @Nullable UUID itSystem) {
        kommune().stop.add(new Noedstop(UUID.randomUUID(), kle == null ? null : new KleMoenster(kle), itSystem));
    }

    Opsaetning opsaetning() {
        return new Opsaetning(
                kommuner.values().stream().map(Kommunebygger::byg).toList(),
                new NationaleRegler(aldrigAaben, byggesager, bevillingUdenUdbetaling, betalere, links, null));
    }

    @Nullable
    SagerSvar sagerSvar() {
        return sagsindeksSvarer
                ? new SagerSvar(
                        BORGER_S,
                        sager.stream().map(Byggere.Sag::byg).toList(),
                        dokumenter.stream().map(Byggere.Dokument::byg).toList(),
                        null)
                : null;
    }

    YdelserSvar ydelserSvar() {
        return new YdelserSvar(
                BORGER_Y,
                bevillinger.stream().map(Byggere.Bevilling::byg).toList(),
                effektueringer.stream().map(Byggere.Effektuering::byg).toList(),
                null);
    }

    Overblik overblik() {
        return new Visning(opsaetning(), klassifikation, nu)
                .afgoer(new Borgeridentitet(ejendomme), sagerSvar(), ydelserSvar());
    }

    static Optional<String> kleTitel(String kle, LocalDate dato) {
        return kle.startsWith("99") ? Optional.empty() : Optional.of("Titel " + kle);
    }

    static Instant dag(String dato) {
        return LocalDate.parse(dato).atStartOfDay(Dato.DANMARK).toInstant();
    }

    static <T> List<Gyldig<T>> altid(T vaerdi) {
        return new ArrayList<>(List.of(new Gyldig<>(vaerdi, dag("2021-05-12"), null)));
    }

    static <T> List<Gyldig<T>> ophoert(T vaerdi) {
        return new ArrayList<>(List.of(new Gyldig<>(vaerdi, dag("2021-05-12"), dag("2022-01-01"))));
    }

    @SafeVarargs
    static <T> List<Gyldig<T>> begge(T... vaerdier) {
        var liste = new ArrayList<Gyldig<T>>();
        for (var vaerdi : vaerdier) {
            liste.addAll(altid(vaerdi));
        }
        return liste;
    }

    static Part part(Part.Rolle rolle, Part.Art art, String noegle) {
        return new Part(rolle, art, noegle);
    }

    /** A municipality that is connected, has agreements with both systems, and opens group 32.24. */
    static final class Kommunebygger {
        final Cvr cvr;
        String navn;
        boolean tilsluttet = true;
        List<Linjebygger> linjer = new ArrayList<>(List.of(new Linjebygger("32.24.*")));
        List<Serviceaftale> aftaler = new ArrayList<>(List.of(aftale(FAGSYSTEM), aftale(ANDET_FAGSYSTEM)));
        List<Noedstop> stop = new ArrayList<>();

        Kommunebygger(String cvr, String navn) {
            this.cvr = new Cvr(cvr);
            this.navn = navn;
        }

        Kommuneopsaetning byg() {
            return new Kommuneopsaetning(
                    cvr,
                    navn,
                    tilsluttet,
                    1,
                    linjer.stream().map(Linjebygger::byg).toList(),
                    aftaler,
                    null,
                    stop);
        }

        static Serviceaftale aftale(UUID system) {
            return new Serviceaftale(system, true, dag("2020-01-01"), null);
        }
    }

    /** A line that shows everything, in the case's own words. */
    static final class Linjebygger {
        String kle;
        boolean vis = true;
        boolean sager = true;
        boolean ydelser = true;

        @Nullable
        LocalDate fradato;

        boolean aktiveUdenFradato;
        Fagsystemfilter fagsystemer = Fagsystemfilter.ALLE;
        Titelvalg titel = Titelvalg.SAGSTITEL;
        Dokumentvalg dokumenter = Dokumentvalg.ALLE;

        @Nullable
        Foelsomhed maksFoelsomhed;

        List<Link> links = List.of();

        Linjebygger(String kle) {
            this.kle = kle;
        }

        Linjebygger lukket() {
            vis = false;
            return this;
        }

        KleLinje byg() {
            return new KleLinje(
                    new KleMoenster(kle),
                    vis,
                    sager,
                    ydelser,
                    fradato,
                    aktiveUdenFradato,
                    fagsystemer,
                    titel,
                    dokumenter,
                    maksFoelsomhed,
                    links,
                    false,
                    null);
        }
    }
}
