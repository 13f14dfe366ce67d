package dk.borgerblikket.lookup.soap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.lookup.adgang.Opslagsadgang;
import dk.borgerblikket.lookup.adgang.Skribent;
import dk.borgerblikket.lookup.objekt.Objektbesked;
import dk.borgerblikket.lookup.objekt.Objektbesked.Haandtering;
import dk.borgerblikket.lookup.objekt.Objektlager;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.lookup.soap.Laesning.Fundet;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.soap.konvolut.Soapkald;
import dk.borgerblikket.soap.oio.Indeksbeskeder;
import dk.borgerblikket.visibility.konfiguration.Datarettighed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Finds the use case of a message; they are the ones that REST has. The message is read when the answer is subscribed to, which
 * blocks.
 */
@ApplicationScoped
class Soapoperationer {

    /** Fields, states and relations are those of the kind, and in their form. */
    private static final String REGEL = "O-01";

    private final Opslagsadgang adgang;
    private final Objektlager lager;
    private final Laesning laesning;
    private final Eksempelsoegning soegning;
    private final ObjectMapper json;
    private final Indeksbeskeder beskeder;

    Soapoperationer(
            Opslagsadgang adgang, Objektlager lager, Laesning laesning, Eksempelsoegning soegning, ObjectMapper json) {
        this.adgang = adgang;
        this.lager = lager;
        this.laesning = laesning;
        this.soegning = soegning;
        this.json = json;
        this.beskeder = new Indeksbeskeder(json, REGEL);
    }

    /** Carries out the operation of the message. */
    Uni<JsonNode> udfoer(Opslagskontrakt kontrakt, Soapkald soapkald) {
        return beskeder.svar(() -> switch (soapkald.operation().navn()) {
            case Opslagskontrakt.OPRET ->
                skriv(
                                kontrakt,
                                soapkald,
                                (besked, skribent) ->
                                        aendring(kontrakt, Haandtering.OPRET, UUID.randomUUID(), besked, skribent))
                        .map(Svar::oprettet);
            case Opslagskontrakt.IMPORTER ->
                skriv(kontrakt, soapkald, (besked, skribent) -> importeret(kontrakt, besked, skribent))
                        .map(Svar::skrevet);
            case Opslagskontrakt.RET -> aendr(kontrakt, Haandtering.RET, soapkald);
            case Opslagskontrakt.PASSIVER -> aendr(kontrakt, Haandtering.PASSIVER, soapkald);
            case Opslagskontrakt.SLET -> aendr(kontrakt, Haandtering.SLET, soapkald);
            case Opslagskontrakt.LAES -> laes(kontrakt, soapkald).map(this::enkelt);
            case Opslagskontrakt.LIST -> laes(kontrakt, soapkald).map(this::liste);
            case Opslagskontrakt.SOEG -> soeg(kontrakt, soapkald);
            default -> throw new IllegalStateException(soapkald.operation().navn());
        });
    }

    private Uni<Svar> aendr(Opslagskontrakt kontrakt, Haandtering haandtering, Soapkald soapkald) {
        return skriv(
                        kontrakt,
                        soapkald,
                        (besked, skribent) -> aendring(kontrakt, haandtering, uuid(besked), besked, skribent))
                .map(Svar::skrevet);
    }

    private Uni<UnikRetur> skriv(
            Opslagskontrakt kontrakt, Soapkald soapkald, BiFunction<JsonNode, Skribent, Objektbesked> laes) {
        var skribent = adgang.kraevSkrivning(
                switch (kontrakt.art().omraade()) {
                    case KLASSIFIKATION -> Datarettighed.REDIGER_KLASSIFIKATION;
                    case ORGANISATION -> Datarettighed.REDIGER_ORGANISATION;
                });
        var besked = laes.apply(beskeder.besked(soapkald, JsonNode.class), skribent);
        return lager.skriv(skribent.cvr(), List.of(besked)).map(List::getFirst);
    }

    private Objektbesked aendring(
            Opslagskontrakt kontrakt, Haandtering haandtering, UUID uuid, JsonNode besked, Skribent skribent) {
        return Objektbesked.af(kontrakt.art(), uuid, haandtering, registrering(besked, skribent));
    }

    private Objektbesked importeret(Opslagskontrakt kontrakt, JsonNode besked, Skribent skribent) {
        var objekt = besked.path(kontrakt.art().oioNavn());
        return new Objektbesked(
                kontrakt.art(),
                uuid(objekt),
                Haandtering.IMPORTER,
                objekt.path("Registrering")
                        .valueStream()
                        .map(registrering -> registrering(registrering, skribent))
                        .toList());
    }

    /** A message that does not say who registers it is told to be the caller's. */
    private Registrering registrering(JsonNode besked, Skribent skribent) {
        var registrering = Registreringsform.laes(besked);
        if (!registrering.has("BrugerRef")) {
            registrering.set("BrugerRef", json.valueToTree(skribent.brugerRef()));
        }
        return beskeder.som(registrering, Registrering.class);
    }

    private static UUID uuid(JsonNode besked) {
        return UUID.fromString(besked.path("UUIDIdentifikator").textValue());
    }

    private Uni<List<ObjectNode>> laes(Opslagskontrakt kontrakt, Soapkald soapkald) {
        var form = new Registreringsform(json, kontrakt.skema());
        return laesning.laes(kontrakt.art(), beskeder.besked(soapkald, Laeseinput.class))
                .map(fundne -> fundne.stream()
                        .map(fundet -> oejebliksbillede(form, fundet))
                        .toList());
    }

    /** Each contract takes what it has a place for: the owner, and the id by the name it has there. */
    private ObjectNode oejebliksbillede(Registreringsform form, Fundet fundet) {
        var id = Map.of("UUIDIdentifikator", fundet.uuid());
        var ud = json.createObjectNode();
        ud.putPOJO("ObjektID", id);
        ud.putPOJO("ObjektType", id);
        ud.putPOJO("DataEjer", Map.of("CVR", fundet.ejer()));
        fundet.registreringer()
                .forEach(r -> ud.withArrayProperty("Registrering").add(form.skriv(r)));
        return ud;
    }

    private Svar enkelt(List<ObjectNode> fundne) {
        return fundne.isEmpty() ? Svar.ikkeFundet("Objektet findes ikke.") : Svar.laest(fundne.getFirst());
    }

    private Svar liste(List<ObjectNode> fundne) {
        return fundne.isEmpty() ? Svar.ikkeFundet("Ingen af objekterne findes.") : Svar.laest(fundne);
    }

    private Uni<Svar> soeg(Opslagskontrakt kontrakt, Soapkald soapkald) {
        var besked = beskeder.besked(soapkald, JsonNode.class);
        var eksempel = beskeder.som(Registreringsform.laes(besked), Registrering.class);
        return soegning.find(kontrakt.art(), beskeder.som(besked, Soegeinput.class), eksempel)
                .map(Svar::fundet);
    }
}
