package dk.borgerblikket.caseindex.soap;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.registrations.graenseflade.Laeseadgang;
import dk.borgerblikket.registrations.graenseflade.Skriveadgang;
import dk.borgerblikket.soap.konvolut.Soapkald;
import dk.borgerblikket.soap.oio.Indeksbeskeder;
import dk.borgerblikket.soap.oio.Objektart;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Finds the use case of a message. */
@ApplicationScoped
class Soapoperationer {

    private final Skriveadgang skriveadgang;
    private final Laeseadgang laeseadgang;
    private final Importer importer;
    private final Opdatering opdatering;
    private final Fremsoegning fremsoegning;
    private final Fjernelse fjernelse;
    private final Kasser kasser;
    private final Indeksbeskeder beskeder;

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
        this.beskeder = new Indeksbeskeder(json, "C-01");
    }

    /** The content of the answer. Reads the message when subscribed to, which blocks. */
    Uni<JsonNode> udfoer(Soapkald kald) {
        return beskeder.svar(() -> switch (kald.operation().navn()) {
            case "importer" -> importer(skriveadgang.kraev(), kald);
            case "opdater" -> opdater(skriveadgang.kraev(), kald);
            case "fremsoeg" -> fremsoegning.fremsoeg(laeseadgang.kraev(), beskeder.besked(kald, FremsoegInput.class));
            case "fjern" -> fjernelse.fjern(skriveadgang.kraev(), beskeder.besked(kald, FjernInput.class));
            case "kasserSag" -> kasser(beskeder.besked(kald, KasserSag.class).kasser());
            case "kasserDokument" ->
                kasser(beskeder.besked(kald, KasserDokument.class).kasser());
            default -> throw new IllegalStateException(kald.operation().navn());
        });
    }

    private Uni<MultipleOutput> importer(Skriver skriver, Soapkald kald) {
        Map<String, Objektart<Importobjekt>> arter = Map.of(
                "SagIndeks", new Objektart<>("Sag", Importobjekt.SagIndeks.class),
                "DokumentIndeks", new Objektart<>("Dokument", Importobjekt.DokumentIndeks.class));
        return beskeder.objekter(kald, arter, batch -> importer.importer(skriver, batch));
    }

    private Uni<MultipleOutput> opdater(Skriver skriver, Soapkald kald) {
        Map<String, Objektart<Opdateringsobjekt>> arter = Map.of(
                "OpdaterSagIndeks", new Objektart<>("Sag", Opdateringsobjekt.OpdaterSag.class),
                "OpdaterDokumentIndeks", new Objektart<>("Dokument", Opdateringsobjekt.OpdaterDokument.class));
        return beskeder.objekter(kald, arter, batch -> opdatering.opdater(skriver, batch));
    }

    /** {@code si:KasserInput}. */
    @RegisterForReflection
    record KasserSag(@JsonProperty("Kasser") Kassering.Sag kasser) {}

    /** {@code di:KasserInput}. */
    @RegisterForReflection
    record KasserDokument(@JsonProperty("Kasser") Kassering.Dokument kasser) {}

    /** There is one object in the message, and so its result is the call's. */
    private Uni<Map<String, StandardRetur>> kasser(Kassering kassering) {
        return kasser.kasser(skriveadgang.kraev(), List.of(kassering))
                .map(List::getFirst)
                .map(r -> Map.of("StandardRetur", new StandardRetur(r.statusKode(), r.fejlbeskedTekst())));
    }
}
