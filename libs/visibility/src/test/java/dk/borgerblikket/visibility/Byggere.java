package dk.borgerblikket.visibility;

import static dk.borgerblikket.visibility.Verden.altid;
import static dk.borgerblikket.visibility.Verden.dag;
import static dk.borgerblikket.visibility.Verden.part;

import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.visibility.grundlag.Fremdrift;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.Journalpost;
import dk.borgerblikket.visibility.grundlag.Part;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builders of facts. Each starts as an object that is shown in {@link Verden#standard()}. */
final class Byggere {

    private static final Instant OPSTAAET = dag("2021-05-12");

    private Byggere() {}

    /** An active case of the citizen's, opened on 12 May 2021. */
    static final class Sag {
        UUID id = UUID.randomUUID();

        @Nullable
        Livscyklus livscyklus = Livscyklus.Importeret;

        List<Gyldig<String>> ejer = altid(Verden.KORSBAEK);
        List<Gyldig<UUID>> master = altid(Verden.FAGSYSTEM);
        List<Gyldig<UUID>> afsender = altid(Verden.FAGSYSTEM);
        List<Gyldig<String>> primaerKlasse = altid(Verden.EMNE);
        List<Gyldig<String>> titel = altid("Aftale om hjælp");
        List<Gyldig<Foelsomhed>> foelsomhed = altid(Foelsomhed.FOELSOMME_PERSONOPLYSNINGER);
        List<Gyldig<Fremdrift>> fremdrift = new ArrayList<>(List.of(
                new Gyldig<>(Fremdrift.Opstaaet, OPSTAAET, dag("2021-06-02")),
                new Gyldig<>(Fremdrift.Oplyst, dag("2021-06-02"), null)));

        @Nullable
        Instant oprettetTidspunkt;

        List<Gyldig<Part>> parter = altid(part(Part.Rolle.PRIMAER_PART, Part.Art.CPR, Verden.BORGER_S));
        List<Gyldig<String>> visningsklasser = List.of();
        List<Gyldig<String>> kontroltemaklasser = List.of();
        List<Gyldig<String>> sikkerhedsprofiler = List.of();
        List<Gyldig<String>> genstande = List.of();
        List<Gyldig<Journalpost>> journalposter = new ArrayList<>();

        void laeg(Dokument dokument) {
            journalposter.addAll(altid(new Journalpost(Journalpost.Rolle.TILAKTERET, dokument.id, null)));
        }

        /** Closed on 1 March 2022. */
        void afslut() {
            fremdrift = List.of(
                    new Gyldig<>(Fremdrift.Opstaaet, OPSTAAET, dag("2022-03-01")),
                    new Gyldig<>(Fremdrift.Afsluttet, dag("2022-03-01"), null));
        }

        Sagsgrundlag byg() {
            return new Sagsgrundlag(
                    id,
                    livscyklus,
                    ejer,
                    master,
                    afsender,
                    primaerKlasse,
                    titel,
                    foelsomhed,
                    fremdrift,
                    oprettetTidspunkt,
                    parter,
                    visningsklasser,
                    kontroltemaklasser,
                    sikkerhedsprofiler,
                    genstande,
                    journalposter);
        }
    }

    /** A letter to the citizen. */
    static final class Dokument {
        UUID id = UUID.randomUUID();

        @Nullable
        Livscyklus livscyklus = Livscyklus.Importeret;

        @Nullable
        String titel = "Afgørelse";

        Dokumentgrundlag.@Nullable Type type = Dokumentgrundlag.Type.BREV_UDGAAENDE;

        @Nullable
        LocalDate brevDato = LocalDate.of(2021, 6, 1);

        @Nullable
        Foelsomhed foelsomhed = Foelsomhed.FOELSOMME_PERSONOPLYSNINGER;

        List<Gyldig<Dokumentgrundlag.Fremdrift>> fremdrift = altid(Dokumentgrundlag.Fremdrift.Endeligt);
        List<Gyldig<UUID>> afsender = altid(Verden.FAGSYSTEM);
        List<Gyldig<Part>> parter = altid(part(Part.Rolle.DOKUMENTPART, Part.Art.CPR, Verden.BORGER_S));
        List<Gyldig<String>> visningsklasser = List.of();
        List<Gyldig<String>> sikkerhedsprofiler = List.of();
        boolean egenskaberOphoert;

        Dokumentgrundlag byg() {
            var egenskaber = new Dokumentgrundlag.Egenskaber(titel, type, brevDato, foelsomhed);
            return new Dokumentgrundlag(
                    id,
                    livscyklus,
                    egenskaberOphoert ? Verden.ophoert(egenskaber) : altid(egenskaber),
                    fremdrift,
                    afsender,
                    parter,
                    visningsklasser,
                    sikkerhedsprofiler);
        }
    }

    /** A grant to the citizen with one benefit. */
    static final class Bevilling {
        UUID id = UUID.randomUUID();

        @Nullable
        Livscyklus livscyklus = Livscyklus.Importeret;

        List<Gyldig<String>> ejer = altid(Verden.KORSBAEK);
        List<Gyldig<Foelsomhed>> foelsomhed = altid(Foelsomhed.FOELSOMME_PERSONOPLYSNINGER);
        List<Gyldig<Part>> parter = altid(part(Part.Rolle.BEVILLINGSMODTAGER, Part.Art.CPR, Verden.BORGER_Y));
        List<Gyldig<UUID>> sag = List.of();
        List<Gyldig<String>> sikkerhedsprofiler = List.of();
        List<Ydelse> ydelser = new ArrayList<>(List.of(new Ydelse()));

        Bevillingsgrundlag byg() {
            return new Bevillingsgrundlag(
                    id,
                    livscyklus,
                    ejer,
                    altid("Korsbæk Kommune"),
                    foelsomhed,
                    parter,
                    sag,
                    sikkerhedsprofiler,
                    ydelser.stream().map(Ydelse::byg).toList());
        }
    }

    /** A benefit that runs from 12 May 2021. */
    static final class Ydelse {
        @Nullable
        String id = "y1";

        @Nullable
        String navn = "Hjælp til forsørgelse";

        @Nullable
        String kle = Verden.EMNE;

        @Nullable
        Instant start = OPSTAAET;

        @Nullable
        Instant slut;

        @Nullable
        UUID master = Verden.FAGSYSTEM;

        @Nullable
        UUID afsender = Verden.FAGSYSTEM;

        boolean ophoert;

        Gyldig<Bevillingsgrundlag.Ydelse> byg() {
            var ydelse = new Bevillingsgrundlag.Ydelse(id, navn, kle, start, slut, master, afsender);
            return (ophoert ? Verden.ophoert(ydelse) : altid(ydelse)).getFirst();
        }
    }

    /** A payment to the citizen; it has no line yet. */
    static final class Effektuering {
        UUID id = UUID.randomUUID();

        @Nullable
        Livscyklus livscyklus = Livscyklus.Importeret;

        List<Gyldig<String>> ejer = altid(Verden.KORSBAEK);
        List<Gyldig<UUID>> master = altid(Verden.FAGSYSTEM);
        List<Gyldig<UUID>> afsender = altid(Verden.FAGSYSTEM);
        List<Gyldig<Instant>> dispositionsdato = altid(dag("2021-07-01"));
        List<Gyldig<Part>> parter = altid(part(Part.Rolle.EFFEKTUERINGSMODTAGER, Part.Art.CPR, Verden.BORGER_Y));
        List<Linje> linjer = new ArrayList<>();

        Effektueringsgrundlag byg() {
            return new Effektueringsgrundlag(
                    id,
                    livscyklus,
                    ejer,
                    master,
                    afsender,
                    dispositionsdato,
                    altid("Lønkontoret"),
                    parter,
                    linjer.stream().map(Linje::byg).toList());
        }
    }

    /** A line for June 2021. */
    static final class Linje {
        @Nullable
        String indeks;

        @Nullable
        String kle = Verden.EMNE;

        @Nullable
        Instant fra = dag("2021-06-01");

        @Nullable
        Instant til = dag("2021-07-01");

        @Nullable
        BigDecimal beloeb = new BigDecimal("1234.56");

        @Nullable
        UUID bevilling;

        @Nullable
        String ydelseId;

        boolean ophoert;

        Gyldig<Effektueringsgrundlag.Linje> byg() {
            var linje = new Effektueringsgrundlag.Linje(indeks, kle, fra, til, beloeb, bevilling, ydelseId);
            return (ophoert ? Verden.ophoert(linje) : altid(linje)).getFirst();
        }
    }
}
