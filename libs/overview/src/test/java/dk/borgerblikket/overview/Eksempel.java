package dk.borgerblikket.overview;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.overview.OverblikSvar.KildeSvar;
import dk.borgerblikket.overview.OverblikSvar.KommuneSvar;
import dk.borgerblikket.overview.OverblikSvar.LinkSvar;
import dk.borgerblikket.overview.OverblikSvar.Tilstand;
import dk.borgerblikket.overview.OverblikSvar.VisningSvar;
import dk.borgerblikket.overview.SagSvar.DokumentSvar;
import dk.borgerblikket.overview.SagSvar.StatusSvar;
import dk.borgerblikket.overview.SagSvar.TidslinjeSvar;
import dk.borgerblikket.overview.YdelseSvar.PeriodeSvar;
import dk.borgerblikket.overview.YdelseSvar.UdbetalingSvar;
import dk.borgerblikket.visibility.Dokumentafgoerelse.Retning;
import dk.borgerblikket.visibility.grundlag.Fremdrift;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer with one of everything. */
final class Eksempel {

    static final SagSvar SAG = new SagSvar(
            "saga",
            "Hjælp til <b>huset</b> & haven",
            "27.35.04",
            "Forebyggende hjemmebesøg",
            new StatusSvar(Fremdrift.Oplyst, "Under behandling"),
            List.of(
                    new TidslinjeSvar(Fremdrift.Opstaaet, "Modtaget", LocalDate.of(2020, 5, 12)),
                    new TidslinjeSvar(Fremdrift.Oplyst, "Under behandling", LocalDate.of(2020, 6, 1))),
            List.of(
                    new DokumentSvar("Aftale om besøg", Retning.UDGAAENDE, LocalDate.of(2020, 5, 14)),
                    new DokumentSvar("Notat", null, null)),
            "Korsbæk Kommune",
            List.of(
                    new LinkSvar("Læs om besøg", "https://www.borger.dk/besoeg"),
                    new LinkSvar("Ondsindet", "javascript:alert(1)")));

    static final YdelseSvar YDELSE = new YdelseSvar(
            "ydelsea",
            "Sygedagpenge",
            "32.57.04",
            "Sygedagpenge",
            LocalDate.of(2026, 1, 1),
            null,
            "Korsbæk Kommune",
            "saga",
            List.of(
                    udbetaling(LocalDate.of(2026, 2, 27), "-12.50", "Udbetalt til en anden modtager"),
                    udbetaling(LocalDate.of(2026, 1, 30), "19728.00", null)),
            List.of());

    private static final DatabeskyttelseSvar DATABESKYTTELSE = new DatabeskyttelseSvar(
            "Databeskyttelsesrådgiveren",
            "dpo@korsbaek.example",
            "70 10 10 10",
            null,
            "Torvet 1, 4990 Korsbæk",
            "https://korsbaek.example/privatliv");

    private Eksempel() {}

    static OverblikSvar svar(List<KildeSvar> kilder, List<SagSvar> sager, List<YdelseSvar> ydelser) {
        return new OverblikSvar(
                Instant.parse("2026-11-30T23:15:00Z"),
                kilder,
                List.of(new KommuneSvar(
                        new Cvr("11111111"),
                        "Korsbæk Kommune",
                        new VisningSvar("Korsbæk Kommune viser sager.", "<p>Korsbæk Kommune viser sager.</p>", 3),
                        sager,
                        ydelser,
                        DATABESKYTTELSE)));
    }

    static KildeSvar kilde(String navn, Tilstand status, @Nullable String besked) {
        return new KildeSvar(navn, status, besked);
    }

    private static UdbetalingSvar udbetaling(LocalDate dato, String beloeb, @Nullable String tekst) {
        return new UdbetalingSvar(dato, new PeriodeSvar(dato.withDayOfMonth(1), dato), beloeb, "DKK", tekst);
    }
}
