package dk.borgerblikket.visibility;

import static dk.borgerblikket.visibility.Verden.ANDET_FAGSYSTEM;
import static dk.borgerblikket.visibility.Verden.BORGER_S;
import static dk.borgerblikket.visibility.Verden.BORGER_Y;
import static dk.borgerblikket.visibility.Verden.EJENDOM;
import static dk.borgerblikket.visibility.Verden.FAGSYSTEM;
import static dk.borgerblikket.visibility.Verden.KORSBAEK;
import static dk.borgerblikket.visibility.Verden.NABOBY;
import static dk.borgerblikket.visibility.Verden.dag;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag;
import dk.borgerblikket.visibility.grundlag.Fremdrift;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.Journalpost;
import dk.borgerblikket.visibility.grundlag.Part;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Dokumentvalg;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Titelvalg;
import dk.borgerblikket.visibility.konfiguration.Noedstop;
import dk.borgerblikket.visibility.konfiguration.Serviceaftale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Random worlds: mostly right, so that much is shown, and everywhere a little wrong, so that every rule decides
 * something now and then. The same seed gives the same world.
 */
final class TilfaeldigVerden {

    private static final UUID UDEN_AFTALE = UUID.fromString("5f0d6c53-7f7e-4a0e-9a6a-2d1c0b9e2222");
    private static final List<String> EMNER = List.of(
            "32.24.04", "32.24.04", "32.24.04", "32.24.06", "32.30.04", "02.34.02", "34.10.10", "99.01.01", "32.24");
    private static final List<String> MOENSTRE =
            List.of("*", "32.*", "32.24.*", "32.24.04", "32.24.06", "02.34.*", "34.*");
    private static final List<Instant> TIDER = List.of(
            dag("2019-03-01"),
            dag("2020-12-31"),
            dag("2021-01-01"),
            dag("2021-01-01").minusSeconds(60),
            dag("2022-05-01"));

    private final Random random;

    private TilfaeldigVerden(Random random) {
        this.random = random;
    }

    static Verden af(Random random) {
        return new TilfaeldigVerden(random).verden();
    }

    private Verden verden() {
        var v = new Verden();
        for (var cvr : List.of(KORSBAEK, NABOBY)) {
            v.kommuner.put(cvr, kommune(cvr));
        }
        v.ejendomme = sjaeldent() ? Set.of() : Set.of(EJENDOM);
        v.sagsindeksSvarer = !sjaeldent();
        v.bevillingUdenUdbetaling = random.nextBoolean();
        for (int i = random.nextInt(3); i >= 0; i--) {
            v.dokumenter.add(dokument());
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            v.sager.add(sag(v));
        }
        for (int i = random.nextInt(2); i >= 0; i--) {
            v.bevillinger.add(bevilling(v));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            v.effektueringer.add(effektuering(v));
        }
        v.betalere = random.nextBoolean() ? List.of(new Cvr(NABOBY)) : List.of();
        return v;
    }

    private Verden.Kommunebygger kommune(String cvr) {
        var k = new Verden.Kommunebygger(cvr, "Kommune " + cvr);
        k.tilsluttet = !sjaeldent();
        k.linjer = new ArrayList<>(List.of(linje("32.24.*")));
        for (int i = random.nextInt(4); i > 0; i--) {
            k.linjer.add(linje(en(MOENSTRE)));
        }
        if (sjaeldent()) {
            k.aftaler.removeFirst();
        }
        if (sjaeldent()) {
            k.aftaler.set(
                    0,
                    new Serviceaftale(
                            FAGSYSTEM,
                            random.nextBoolean(),
                            dag("2020-01-01"),
                            random.nextBoolean() ? Verden.NU : dag("2027-01-01")));
        }
        if (random.nextInt(6) == 0) {
            k.stop.add(new Noedstop(
                    uuid(),
                    random.nextBoolean() ? null : new KleMoenster(en(MOENSTRE)),
                    random.nextInt(3) == 0 ? null : en(List.of(FAGSYSTEM, ANDET_FAGSYSTEM))));
        }
        return k;
    }

    private Verden.Linjebygger linje(String moenster) {
        var l = new Verden.Linjebygger(moenster);
        l.vis = random.nextInt(5) > 0;
        l.sager = !sjaeldent();
        l.ydelser = !sjaeldent();
        l.fradato = random.nextInt(3) > 0 ? null : LocalDate.of(2021, 1, 1);
        l.aktiveUdenFradato = random.nextBoolean();
        l.titel = random.nextInt(4) > 0 ? Titelvalg.SAGSTITEL : Titelvalg.KLE_EMNE;
        l.dokumenter = en(List.of(Dokumentvalg.values()));
        l.maksFoelsomhed = random.nextInt(4) > 0 ? null : en(List.of(Foelsomhed.values()));
        l.fagsystemer = random.nextInt(4) > 0
                ? Fagsystemfilter.ALLE
                : new Fagsystemfilter(
                        en(List.of(Fagsystemfilter.Tilstand.values())),
                        Set.of(en(List.of(FAGSYSTEM, ANDET_FAGSYSTEM))));
        return l;
    }

    private Byggere.Sag sag(Verden v) {
        var s = new Byggere.Sag();
        s.id = uuid();
        s.livscyklus = livscyklus();
        s.ejer = tid(ejer());
        s.master = tid(system());
        s.afsender = tid(system());
        s.primaerKlasse = tid(en(EMNER));
        s.titel = tid(sjaeldent() ? " " : "Titel nr " + random.nextInt(100));
        if (sjaeldent()) {
            s.titel.add(new Gyldig<>("En titel til", null, null));
        }
        s.foelsomhed = tid(foelsomhed());
        s.fremdrift = fremdrift();
        s.parter = parter(Part.Rolle.PRIMAER_PART, Part.Rolle.SEKUNDAER_PART, BORGER_S);
        s.visningsklasser = maerke();
        s.kontroltemaklasser = maerke();
        s.sikkerhedsprofiler = maerke();
        s.genstande = tid(random.nextInt(3) > 0 ? EJENDOM : "urn:oio:bfe-nr:7");
        for (var d : v.dokumenter) {
            if (random.nextInt(3) > 0) {
                var rolle = sjaeldent() ? en(List.of(Journalpost.Rolle.values())) : Journalpost.Rolle.TILAKTERET;
                s.journalposter.addAll(
                        tid(new Journalpost(rolle, sjaeldent() ? uuid() : d.id, sjaeldent() ? "Titel her" : null)));
            }
        }
        return s;
    }

    private List<Gyldig<Fremdrift>> fremdrift() {
        var liste = new ArrayList<Gyldig<Fremdrift>>();
        Instant fra = sjaeldent() && sjaeldent() ? null : en(TIDER);
        var naeste = dag("2023-01-01");
        liste.add(new Gyldig<>(sjaeldent() ? Fremdrift.Oplyst : Fremdrift.Opstaaet, fra, sjaeldent() ? null : naeste));
        liste.add(new Gyldig<>(en(List.of(Fremdrift.values())), naeste, sjaeldent() ? dag("2024-01-01") : null));
        if (sjaeldent()) {
            liste.add(new Gyldig<>(Fremdrift.Opstaaet, en(TIDER), null));
        }
        return liste;
    }

    private Byggere.Dokument dokument() {
        var d = new Byggere.Dokument();
        d.id = uuid();
        d.livscyklus = livscyklus();
        d.titel = sjaeldent() ? null : "Brev";
        d.type = en(List.of(
                Dokumentgrundlag.Type.BREV_INDGAAENDE,
                Dokumentgrundlag.Type.BREV_UDGAAENDE,
                en(List.of(Dokumentgrundlag.Type.values()))));
        d.foelsomhed = foelsomhed();
        d.fremdrift = tid(
                random.nextInt(3) > 0
                        ? Dokumentgrundlag.Fremdrift.Endeligt
                        : en(List.of(Dokumentgrundlag.Fremdrift.values())));
        d.afsender = tid(system());
        d.parter = parter(Part.Rolle.DOKUMENTPART, Part.Rolle.KOPIPART, BORGER_S);
        d.visningsklasser = maerke();
        d.sikkerhedsprofiler = maerke();
        d.egenskaberOphoert = sjaeldent();
        return d;
    }

    private Byggere.Bevilling bevilling(Verden v) {
        var b = new Byggere.Bevilling();
        b.id = uuid();
        b.livscyklus = livscyklus();
        b.ejer = tid(ejer());
        b.foelsomhed = tid(foelsomhed());
        b.parter = parter(Part.Rolle.BEVILLINGSMODTAGER, Part.Rolle.YDELSESMODTAGER, BORGER_Y);
        b.sikkerhedsprofiler = maerke();
        if (random.nextInt(3) > 0) {
            b.sag = tid(sjaeldent() ? uuid() : en(v.sager).id);
        }
        b.ydelser.clear();
        for (int i = random.nextInt(3); i >= 0; i--) {
            b.ydelser.add(ydelse("y" + (sjaeldent() ? 0 : i)));
        }
        return b;
    }

    private Byggere.Ydelse ydelse(String id) {
        var y = new Byggere.Ydelse();
        y.id = sjaeldent() ? null : id;
        y.navn = "Ydelse " + random.nextInt(1000);
        y.kle = sjaeldent() ? null : en(EMNER);
        y.start = sjaeldent() ? null : en(TIDER);
        y.master = system();
        y.afsender = sjaeldent() ? null : system();
        y.ophoert = sjaeldent();
        return y;
    }

    private Byggere.Effektuering effektuering(Verden v) {
        var e = new Byggere.Effektuering();
        e.id = uuid();
        e.livscyklus = livscyklus();
        e.ejer = random.nextInt(4) > 0 ? en(v.bevillinger).ejer : tid(ejer());
        e.master = tid(system());
        e.afsender = tid(system());
        e.dispositionsdato = tid(dag("2022-07-01"));
        for (int i = random.nextInt(3); i >= 0; i--) {
            var bevilling = en(v.bevillinger);
            var ydelse = en(bevilling.ydelser);
            var l = v.linjeTil(e, bevilling);
            l.indeks = "l" + i;
            l.ydelseId = sjaeldent() ? "y9" : ydelse.id;
            l.kle = random.nextInt(3) > 0 ? ydelse.kle : en(EMNER);
            l.beloeb = sjaeldent() ? null : new BigDecimal(random.nextInt(10000));
            l.ophoert = sjaeldent();
            if (sjaeldent()) {
                l.bevilling = uuid();
            }
        }
        return e;
    }

    private List<Gyldig<Part>> parter(Part.Rolle hoved, Part.Rolle bi, String borger) {
        var art = sjaeldent() ? en(List.of(Part.Art.values())) : Part.Art.CPR;
        var parter = tid(new Part(sjaeldent() ? bi : hoved, art, sjaeldent() ? "en anden" : borger));
        if (random.nextInt(3) == 0) {
            parter.addAll(tid(new Part(sjaeldent() ? hoved : bi, Part.Art.CPR, "en tredje")));
        }
        return parter;
    }

    /** The value with a period that mostly holds now; ended, future, at the limit and missing ones too. */
    private <T> List<Gyldig<T>> tid(@Nullable T vaerdi) {
        if (vaerdi == null) {
            return new ArrayList<>();
        }
        var g = switch (random.nextInt(40)) {
            case 0 -> new Gyldig<>(vaerdi, null, Verden.NU);
            case 1 -> new Gyldig<>(vaerdi, Verden.NU, null);
            case 2 -> new Gyldig<>(vaerdi, Verden.NU.plusSeconds(1), null);
            case 3, 4, 5 -> new Gyldig<>(vaerdi, null, Verden.NU.plusSeconds(1));
            case 6, 7, 8 -> new Gyldig<>(vaerdi, null, null);
            default -> new Gyldig<>(vaerdi, dag("2021-01-01"), null);
        };
        return new ArrayList<>(List.of(g));
    }

    private List<Gyldig<String>> maerke() {
        return random.nextInt(10) == 0 ? tid("maerke") : List.of();
    }

    private @Nullable Livscyklus livscyklus() {
        return sjaeldent()
                ? en(List.of(Livscyklus.values()))
                : sjaeldent() && sjaeldent() ? null : Livscyklus.Importeret;
    }

    private String ejer() {
        return sjaeldent() ? en(List.of("33333333", "ugyldig")) : en(List.of(KORSBAEK, KORSBAEK, NABOBY));
    }

    private UUID system() {
        return sjaeldent() ? UDEN_AFTALE : en(List.of(FAGSYSTEM, FAGSYSTEM, ANDET_FAGSYSTEM));
    }

    private @Nullable Foelsomhed foelsomhed() {
        return sjaeldent() ? null : en(List.of(Foelsomhed.values()).subList(0, sjaeldent() ? 4 : 3));
    }

    private boolean sjaeldent() {
        return random.nextInt(14) == 0;
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T en(List<T> muligheder) {
        return muligheder.get(random.nextInt(muligheder.size()));
    }
}
