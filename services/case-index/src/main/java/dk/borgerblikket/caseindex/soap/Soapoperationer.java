package dk.borgerblikket.caseindex.soap;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.caseindex.Sagsindeksfejl;
import dk.borgerblikket.caseindex.fjern.FjernInput;
import dk.borgerblikket.caseindex.fjern.Fjernelse;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegInput;
import dk.borgerblikket.caseindex.fremsoeg.Fremsoegning;
import dk.borgerblikket.caseindex.importer.Importer;
import dk.borgerblikket.caseindex.importer.Importobjekt;
import dk.borgerblikket.caseindex.kasser.Kasser;
import dk.borgerblikket.caseindex.kasser.Kassering;
import dk.borgerblikket.caseindex.opdater.Opdatering;
import dk.borgerblikket.caseindex.opdater.Opdateringsobjekt;
import dk.borgerblikket.oio.MultipleOutput;
import dk.borgerblikket.oio.StandardRetur;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.registrations.graenseflade.Laeseadgang;
import dk.borgerblikket.registrations.graenseflade.Skriveadgang;
import dk.borgerblikket.soap.konvolut.Soapfejlkode;
import dk.borgerblikket.soap.konvolut.Soapkald;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * Finds the use case of a message. What the use cases refuse is a status code in an ordinary answer; only what has to do with
 * the envelope or with access is a fault (case-index §15).
 */
@ApplicationScoped
class Soapoperationer {

    private final Skriveadgang skriveadgang;
    private final Laeseadgang laeseadgang;
    private final Importer importer;
    private final Opdatering opdatering;
    private final Fremsoegning fremsoegning;
    private final Fjernelse fjernelse;
    private final Kasser kasser;
    private final ObjectMapper json;

    Soapoperationer(
            Skriveadgang skriveadgang,
            Laeseadgang laeseadgang,
            Importer importer,
            Opdatering opdatering,
            Fremsoegning fremsoegning,
            Fjernelse fjernelse,
            Kasser kasser,
            ObjectMapper json) {
        this.skriveadgang = skriveadgang;
        this.laeseadgang = laeseadgang;
        this.importer = importer;
        this.opdatering = opdatering;
        this.fremsoegning = fremsoegning;
        this.fjernelse = fjernelse;
        this.kasser = kasser;
        this.json = json;
    }

    /** The content of the answer. Reads the message when subscribed to, which blocks. */
    Uni<JsonNode> udfoer(Soapkald kald) {
        return Uni.createFrom()
                .deferred(() -> switch (kald.operation().navn()) {
                    case "importer" -> importer(skriveadgang.kraev(), kald);
                    case "opdater" -> opdater(skriveadgang.kraev(), kald);
                    case "fremsoeg" -> fremsoegning.fremsoeg(laeseadgang.kraev(), besked(kald, FremsoegInput.class));
                    case "fjern" -> fjernelse.fjern(skriveadgang.kraev(), besked(kald, FjernInput.class));
                    case "kasserSag" -> kasser(besked(kald, KasserSag.class).kasser());
                    case "kasserDokument" ->
                        kasser(besked(kald, KasserDokument.class).kasser());
                    default -> throw new IllegalStateException(kald.operation().navn());
                })
                .<JsonNode>map(json::valueToTree)
                .onFailure(Soapoperationer::erSvar)
                .recoverWithItem(fejl -> standardRetur((Fejl) fejl));
    }

    private Uni<MultipleOutput> importer(Skriver skriver, Soapkald kald) {
        var objekter = new Objektlaesning<Importobjekt>(
                json,
                Map.of(
                        "SagIndeks", new Objektlaesning.Art<>("Sag", Importobjekt.SagIndeks.class),
                        "DokumentIndeks", new Objektlaesning.Art<>("Dokument", Importobjekt.DokumentIndeks.class)));
        return new Batchkald<>(kald, objekter, batch -> importer.importer(skriver, batch)).udfoer();
    }

    private Uni<MultipleOutput> opdater(Skriver skriver, Soapkald kald) {
        var objekter = new Objektlaesning<Opdateringsobjekt>(
                json,
                Map.of(
                        "OpdaterSagIndeks", new Objektlaesning.Art<>("Sag", Opdateringsobjekt.OpdaterSag.class),
                        "OpdaterDokumentIndeks",
                                new Objektlaesning.Art<>("Dokument", Opdateringsobjekt.OpdaterDokument.class)));
        return new Batchkald<>(kald, objekter, batch -> opdatering.opdater(skriver, batch)).udfoer();
    }

    /** {@code si:KasserInput}. */
    record KasserSag(@JsonProperty("Kasser") Kassering.Sag kasser) {}

    /** {@code di:KasserInput}. */
    record KasserDokument(@JsonProperty("Kasser") Kassering.Dokument kasser) {}

    /** There is one object in the message, and so its result is the call's. */
    private Uni<Map<String, StandardRetur>> kasser(Kassering kassering) {
        return kasser.kasser(skriveadgang.kraev(), List.of(kassering))
                .map(List::getFirst)
                .map(r -> Map.of("StandardRetur", new StandardRetur(r.statusKode(), r.fejlbeskedTekst())));
    }

    private <T> T besked(Soapkald kald, Class<T> type) {
        var laest = kald.besked();
        if (!laest.brud().isEmpty()) {
            throw new Fejl(Sagsindeksfejl.BRYDER_KONTRAKTEN, laest.brudtekst());
        }
        try {
            return json.treeToValue(laest.json(), type);
        } catch (JsonProcessingException ulaeselig) {
            throw new Fejl(Sagsindeksfejl.BRYDER_KONTRAKTEN, Objektlaesning.brudtekst("", ulaeselig));
        }
    }

    private static boolean erSvar(Throwable fejl) {
        return fejl instanceof Fejl f
                && !(f.kode() instanceof Soapfejlkode)
                && switch (f.kode().status()) {
                    case 400, 404, 409, 412, 422 -> true;
                    default -> false;
                };
    }

    private JsonNode standardRetur(Fejl fejl) {
        var statuskode = switch (fejl.kode().status()) {
            case 404 -> Statuskode.IKKE_FUNDET;
            case 409 -> Statuskode.KONFLIKT;
            default -> Statuskode.AFVIST;
        };
        var tekst = fejl.detalje() == null ? fejl.kode().titel() : fejl.detalje();
        return json.createObjectNode().set("StandardRetur", json.valueToTree(new StandardRetur(statuskode, tekst)));
    }
}
