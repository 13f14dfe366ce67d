package dk.borgerblikket.benefitindex.forloeb;

import static dk.borgerblikket.benefitindex.forloeb.Indeksbillede.vent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.benefitindex.forloeb.Forloeb.Afsender;
import dk.borgerblikket.benefitindex.forloeb.Forloeb.Ordre;
import dk.borgerblikket.benefitindex.importer.Import;
import dk.borgerblikket.benefitindex.importer.Importobjekt;
import dk.borgerblikket.benefitindex.opdater.Opdatering;
import dk.borgerblikket.benefitindex.opdater.Opdateringsobjekt;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.registrations.Handling;
import dk.borgerblikket.registrations.Medfoelgende;
import dk.borgerblikket.registrations.Registreringslager;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Plays courses on the index. */
@Singleton
class Afspiller {

    private final Registreringslager lager;
    private final Import importer;
    private final Opdatering opdatering;
    private final Bevillingstype bevillingstype;
    private final Effektueringstype effektueringstype;
    private final ObjectMapper json;
    private final Indeksbillede billeder;

    Afspiller(
            Registreringslager lager,
            Import importer,
            Opdatering opdatering,
            Bevillingstype bevillingstype,
            Effektueringstype effektueringstype,
            ObjectMapper json,
            Indeksbillede billeder) {
        this.lager = lager;
        this.importer = importer;
        this.opdatering = opdatering;
        this.bevillingstype = bevillingstype;
        this.effektueringstype = effektueringstype;
        this.json = json;
        this.billeder = billeder;
    }

    /**
     * How a course went.
     *
     * @param billede all answers, and what was left
     * @param raekker what was left, row by row
     * @param genopbygget the rows there are when what was left is removed and each object is written once, from all its
     *     messages
     */
    record Udfald(Forloeb forloeb, SortedMap<String, String> billede, List<String> raekker, List<String> genopbygget) {}

    Udfald spil(Forloeb forloeb) {
        var navne = new Navne();
        var billede = new TreeMap<String, String>();
        for (var nr = 0; nr < forloeb.trin().size(); nr++) {
            billede.put(
                    "svar %02d".formatted(nr),
                    svar(forloeb.trin().get(nr), navne).toString());
        }
        billeder.tegn(billede, navne);
        var raekker = billeder.raekker(navne);
        billeder.slet(navne);
        var model = new Referencemodel();
        model.udfoer(forloeb);
        for (var afsender : Afsender.values()) {
            var ordrer = model.meldinger(afsender).entrySet().stream()
                    .map(o -> new Ordre(o.getKey(), o.getValue()))
                    .toList();
            svar(new Forloeb.Skriv(afsender, Handling.IMPORTER, ordrer), navne);
        }
        return new Udfald(forloeb, billede, raekker, billeder.raekker(navne));
    }

    private List<Integer> svar(Forloeb.Trin trin, Navne navne) {
        var skriver = navne.skriver(trin.afsender());
        var retur = switch (trin) {
            case Forloeb.Skriv(var afsender, var handling, var ordrer)
            when handling == Handling.IMPORTER ->
                importer.importer(
                        skriver,
                        ordrer.stream().map(o -> importobjekt(navne, o)).toList());
            case Forloeb.Skriv(var afsender, var handling, var ordrer) ->
                opdatering.opdater(
                        skriver, ordrer.stream().map(o -> opdatering(navne, o)).toList());
            case Forloeb.Fjern(var afsender, var objekt) ->
                lager.fjern(
                        skriver,
                        objekt.startsWith("B") ? bevillingstype : effektueringstype,
                        List.of(navne.uuid(objekt)),
                        Medfoelgende.INGEN);
        };
        return vent(retur).stream().map(UnikRetur::statusKode).toList();
    }

    private Importobjekt importobjekt(Navne navne, Ordre ordre) {
        var bevilling = ordre.objekt().startsWith("B");
        var pakke = json.createObjectNode();
        var objekt = pakke.putObject(bevilling ? "BevillingIndeks" : "OekonomiskEffektueringIndeks");
        objekt.put("UUIDIdentifikator", navne.reference(ordre.objekt()));
        var registreringer = objekt.putArray("Registrering");
        ordre.meldinger().forEach(m -> registreringer.add(Oversaetter.registrering(json, navne, m)));
        return laes(pakke, bevilling ? Importobjekt.Bevilling.class : Importobjekt.Effektuering.class);
    }

    private Opdateringsobjekt opdatering(Navne navne, Ordre ordre) {
        var objekt = Oversaetter.indhold(json, navne, ordre.meldinger().getFirst());
        objekt.put("UUIDIdentifikator", navne.reference(ordre.objekt()));
        return laes(
                objekt,
                ordre.objekt().startsWith("B")
                        ? Opdateringsobjekt.OpdaterBevilling.class
                        : Opdateringsobjekt.OpdaterEffektuering.class);
    }

    private <T> T laes(ObjectNode objekt, Class<? extends T> klasse) {
        try {
            return json.treeToValue(objekt, klasse);
        } catch (JsonProcessingException ulaeselig) {
            throw new IllegalStateException(ulaeselig);
        }
    }
}
