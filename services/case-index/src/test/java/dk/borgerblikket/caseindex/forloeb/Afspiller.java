package dk.borgerblikket.caseindex.forloeb;

import static dk.borgerblikket.caseindex.forloeb.Indeksbillede.skriver;
import static dk.borgerblikket.caseindex.forloeb.Indeksbillede.vent;
import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.forloeb.Forloeb.Afsender;
import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.registrations.Besked;
import dk.borgerblikket.registrations.Handling;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Ordre;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.testing.Tokens;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Plays courses on the index. */
@Singleton
class Afspiller {

    private final Registreringslager lager;
    private final Sagstype sagstype;
    private final Dokumenttype dokumenttype;
    private final ObjectMapper json;
    private final Indeksbillede billeder;
    private final Map<Afsender, String> tokens = new ConcurrentHashMap<>();

    Afspiller(
            Registreringslager lager,
            Sagstype sagstype,
            Dokumenttype dokumenttype,
            ObjectMapper json,
            Indeksbillede billeder) {
        this.lager = lager;
        this.sagstype = sagstype;
        this.dokumenttype = dokumenttype;
        this.json = json;
        this.billeder = billeder;
    }

    /**
     * How a course went.
     *
     * @param billede all answers, and what was left
     * @param raekker what was left, row by row
     * @param genopbygget the rows there are when what was left is removed and each object is written once, from all its
     *     messages; empty when that was not tried
     */
    record Udfald(Forloeb forloeb, SortedMap<String, String> billede, List<String> raekker, List<String> genopbygget) {}

    Udfald spil(Forloeb forloeb) {
        return spil(forloeb, new Navne());
    }

    Udfald spil(Forloeb forloeb, Navne navne) {
        var billede = new TreeMap<String, String>();
        for (var nr = 0; nr < forloeb.trin().size(); nr++) {
            Billede.svar(billede, nr, svar(forloeb.trin().get(nr), navne));
        }
        billeder.tegn(billede, navne);
        return new Udfald(forloeb, billede, billeder.raekker(navne), List.of());
    }

    Udfald spilOgGenopbyg(Forloeb forloeb) {
        var navne = new Navne();
        var udfald = spil(forloeb, navne);
        ryd(navne);
        var model = new Referencemodel();
        model.udfoer(forloeb);
        for (var afsender : Afsender.values()) {
            var ordrer = new ArrayList<Ordre<?>>();
            model.meldinger(afsender)
                    .forEach((objekt, meldinger) ->
                            ordrer.add(ordre(new Forloeb.Ordre(Handling.IMPORTER, objekt, meldinger), navne)));
            skriv(afsender, ordrer, navne);
        }
        return new Udfald(forloeb, udfald.billede(), udfald.raekker(), billeder.raekker(navne));
    }

    void ryd(Navne navne) {
        billeder.slet(navne);
    }

    private List<Integer> svar(Forloeb.Trin trin, Navne navne) {
        return switch (trin) {
            case Forloeb.Skriv(var afsender, var ordrer) ->
                skriv(
                        afsender,
                        ordrer.stream().<Ordre<?>>map(o -> ordre(o, navne)).toList(),
                        navne);
            case Forloeb.Fjern(var afsender, var sager, var efterlad) ->
                fjern(tokens.computeIfAbsent(afsender, a -> token(navne, a)), sager, efterlad, navne);
        };
    }

    private List<Integer> skriv(Afsender afsender, List<Ordre<?>> ordrer, Navne navne) {
        return vent(lager.skriv(skriver(navne, afsender), ordrer)).stream()
                .map(UnikRetur::statusKode)
                .toList();
    }

    private Ordre<?> ordre(Forloeb.Ordre ordre, Navne navne) {
        return ordre.objekt().startsWith("S")
                ? ordre(ordre, navne, sagstype, Sagsregistrering.class)
                : ordre(ordre, navne, dokumenttype, Dokumentregistrering.class);
    }

    private <T> Ordre<T> ordre(Forloeb.Ordre ordre, Navne navne, Objekttype<T> type, Class<T> klasse) {
        var uuid = navne.uuid(ordre.objekt());
        var beskeder = ordre.meldinger().stream()
                .map(m ->
                        new Besked<>(Oversaetter.tidspunkt(m.tid()), Oversaetter.registrering(json, navne, m, klasse)))
                .toList();
        return ordre.handling() == Handling.IMPORTER
                ? Ordre.importer(type, uuid, beskeder)
                : Ordre.opdater(type, uuid, beskeder.getFirst());
    }

    private static String token(Navne navne, Afsender afsender) {
        var skriver = skriver(navne, afsender);
        return Tokens.system(skriver.itSystem(), skriver.cvr().cifre());
    }

    private static List<Integer> fjern(String token, List<String> sager, boolean efterlad, Navne navne) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of(
                        "SagUuid",
                        sager.stream()
                                .map(s -> Map.of("UUIDIdentifikator", navne.reference(s)))
                                .toList(),
                        "EfterladSagsloeseDokumenter",
                        efterlad))
                .post("/sagdokumentindeks/v1/fjern")
                .then()
                .statusCode(200)
                .extract()
                .path("UnikRetur.StatusKode");
    }
}
