package dk.borgerblikket.gateway;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.visibility.grundlag.Fremdrift;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.Journalpost;
import dk.borgerblikket.visibility.grundlag.Part;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.visibility.konfiguration.Databeskyttelse;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Dokumentvalg;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Titelvalg;
import dk.borgerblikket.visibility.konfiguration.Klelinks;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.Link;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.visibility.konfiguration.Serviceaftale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Municipalities, cases and benefits as administration and the indexes deliver them. */
final class Testdata {

    static final Cvr KORSBAEK = new Cvr("11111111");
    static final Cvr AARLUND = new Cvr("22222222");
    static final Cvr UDBETALING_DANMARK = new Cvr("33333333");
    static final UUID FAGSYSTEM = UUID.fromString("ba537e12-8b0c-44b1-9de7-f75803a4e091");

    /** Open for cases and benefits everywhere. */
    static final String AABENT_KLE = "27.35.04";
    /** Open nowhere. */
    static final String LUKKET_KLE = "28.06.04";

    static final String KLE_TITEL = "Forebyggende hjemmebesøg";

    /** What {@link #KORSBAEK} tells; the others have not told yet. */
    static final Databeskyttelse DATABESKYTTELSE = new Databeskyttelse(
            "Databeskyttelsesrådgiveren",
            "dpo@korsbaek.example",
            "70 10 10 10",
            "https://korsbaek.example/sikker-post",
            "Torvet 1, 4990 Korsbæk",
            "https://korsbaek.example/privatliv");

    /** On cases and benefits of {@link #KORSBAEK}, before the national one. */
    static final Link KOMMUNENS_LINK = new Link("Ring til hjemmeplejen", "https://korsbaek.example/hjemmepleje");

    /** On cases and benefits of every municipality. */
    static final Link NATIONALT_LINK = new Link("Læs om hjemmebesøg", "https://www.borger.dk/hjemmebesoeg");

    static final String KLASSER = """
            {"klasser": [
              {"uuid": "5c0f2c1e-0000-4000-8000-000000000027", "ejer": "99999999", "perioder": [
                {"nummer": "27", "titel": "Social service", "fra": null, "til": null}]},
              {"uuid": "5c0f2c1e-0000-4000-8000-000000002735", "ejer": "99999999", "perioder": [
                {"nummer": "27.35", "titel": "Hjemmebesøg", "fra": null, "til": null}]},
              {"uuid": "5c0f2c1e-0000-4000-8000-000000273504", "ejer": "99999999", "perioder": [
                {"nummer": "27.35.04", "titel": "Forebyggende hjemmebesøg", "fra": null, "til": null}]},
              {"uuid": "5c0f2c1e-0000-4000-8000-000000280604", "ejer": "99999999", "perioder": [
                {"nummer": "28.06.04", "titel": "Et lukket emne", "fra": null, "til": null}]}
            ]}
            """;

    private Testdata() {}

    static Opsaetning opsaetning() {
        return new Opsaetning(
                List.of(
                        kommune(KORSBAEK, "Korsbæk Kommune", 3),
                        kommune(AARLUND, "Aarlund Kommune", 7),
                        kommune(UDBETALING_DANMARK, "Udbetaling Danmark", 1)),
                new NationaleRegler(
                        List.of(),
                        List.of(),
                        false,
                        List.of(UDBETALING_DANMARK),
                        List.of(new Klelinks(new KleMoenster("27.*"), List.of(NATIONALT_LINK))),
                        null));
    }

    private static Kommuneopsaetning kommune(Cvr cvr, String navn, int version) {
        var linje = new KleLinje(
                new KleMoenster("27.35.*"),
                true,
                true,
                true,
                LocalDate.of(2020, 1, 1),
                false,
                Fagsystemfilter.ALLE,
                Titelvalg.SAGSTITEL,
                Dokumentvalg.ALLE,
                null,
                cvr.equals(KORSBAEK) ? List.of(KOMMUNENS_LINK) : List.of(),
                false,
                null);
        var aftale = new Serviceaftale(FAGSYSTEM, true, Instant.parse("2020-01-01T00:00:00Z"), null);
        return new Kommuneopsaetning(
                cvr,
                navn,
                true,
                version,
                List.of(linje),
                List.of(aftale),
                cvr.equals(KORSBAEK) ? DATABESKYTTELSE : null,
                List.of());
    }

    /** The key under which both indexes know a citizen. */
    static String noegle(String cpr) {
        return "noegle-" + Integer.toHexString(cpr.hashCode());
    }

    static Sagsgrundlag sag(UUID id, String cpr, Cvr ejer, String kle, String titel, String opstaaet) {
        return sag(id, cpr, ejer, kle, titel, opstaaet, List.of());
    }

    /** An open case with these documents filed on it. */
    static Sagsgrundlag sag(
            UUID id, String cpr, Cvr ejer, String kle, String titel, String opstaaet, List<UUID> dokumenter) {
        var fra = Instant.parse(opstaaet + "T10:00:00Z");
        return new Sagsgrundlag(
                id,
                Livscyklus.Importeret,
                altid(ejer.cifre()),
                altid(FAGSYSTEM),
                altid(FAGSYSTEM),
                altid(kle),
                altid(titel),
                altid(Foelsomhed.FORTROLIGE_PERSONOPLYSNINGER),
                List.of(
                        new Gyldig<>(Fremdrift.Opstaaet, fra, fra.plusSeconds(86_400)),
                        new Gyldig<>(Fremdrift.Oplyst, fra.plusSeconds(86_400), null)),
                null,
                altid(new Part(Part.Rolle.PRIMAER_PART, Part.Art.CPR, noegle(cpr))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                dokumenter.stream()
                        .map(d -> new Gyldig<>(new Journalpost(Journalpost.Rolle.TILAKTERET, d, null), fra, null))
                        .toList());
    }

    static Dokumentgrundlag brev(UUID id, String cpr, String titel) {
        return new Dokumentgrundlag(
                id,
                Livscyklus.Importeret,
                altid(new Dokumentgrundlag.Egenskaber(
                        titel,
                        Dokumentgrundlag.Type.BREV_UDGAAENDE,
                        LocalDate.of(2021, 2, 3),
                        Foelsomhed.FORTROLIGE_PERSONOPLYSNINGER)),
                altid(Dokumentgrundlag.Fremdrift.Endeligt),
                altid(FAGSYSTEM),
                altid(new Part(Part.Rolle.DOKUMENTPART, Part.Art.CPR, noegle(cpr))),
                List.of(),
                List.of());
    }

    /** A grant of one benefit with the identity {@code ydelse-1}, which began on this day. */
    static Bevillingsgrundlag bevilling(UUID id, String cpr, Cvr ejer, String navn, String start, @Nullable UUID sag) {
        return new Bevillingsgrundlag(
                id,
                Livscyklus.Importeret,
                altid(ejer.cifre()),
                altid("Myndigheden"),
                altid(Foelsomhed.FORTROLIGE_PERSONOPLYSNINGER),
                altid(new Part(Part.Rolle.BEVILLINGSMODTAGER, Part.Art.CPR, noegle(cpr))),
                sag == null ? List.of() : altid(sag),
                List.of(),
                altid(new Bevillingsgrundlag.Ydelse(
                        "ydelse-1",
                        navn,
                        AABENT_KLE,
                        Instant.parse(start + "T10:00:00Z"),
                        null,
                        FAGSYSTEM,
                        FAGSYSTEM)));
    }

    /** A payment of one line on {@code ydelse-1} of the grant. */
    static Effektueringsgrundlag effektuering(
            UUID id, String cpr, Cvr ejer, UUID bevilling, String dag, String beloeb) {
        return new Effektueringsgrundlag(
                id,
                Livscyklus.Importeret,
                altid(ejer.cifre()),
                altid(FAGSYSTEM),
                altid(FAGSYSTEM),
                altid(Instant.parse(dag + "T10:00:00Z")),
                altid("Udbetalende enhed"),
                altid(new Part(Part.Rolle.EFFEKTUERINGSMODTAGER, Part.Art.CPR, noegle(cpr))),
                altid(new Effektueringsgrundlag.Linje(
                        "1",
                        AABENT_KLE,
                        Instant.parse("2021-03-01T10:00:00Z"),
                        Instant.parse("2021-03-31T10:00:00Z"),
                        new BigDecimal(beloeb),
                        bevilling,
                        "ydelse-1")));
    }

    static <T> List<Gyldig<T>> altid(T vaerdi) {
        return List.of(new Gyldig<>(vaerdi, Instant.parse("2020-01-01T00:00:00Z"), null));
    }
}
