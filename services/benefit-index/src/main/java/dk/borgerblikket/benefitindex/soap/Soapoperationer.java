package dk.borgerblikket.benefitindex.soap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.benefitindex.fjern.FjernInput;
import dk.borgerblikket.benefitindex.fjern.Fjernelse;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksInput;
import dk.borgerblikket.benefitindex.fremsoeg.Fremsoegning;
import dk.borgerblikket.benefitindex.importer.Import;
import dk.borgerblikket.benefitindex.importer.Importobjekt;
import dk.borgerblikket.benefitindex.opdater.Opdatering;
import dk.borgerblikket.benefitindex.opdater.Opdateringsobjekt;
import dk.borgerblikket.oio.MultipleOutput;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.registrations.graenseflade.Laeseadgang;
import dk.borgerblikket.registrations.graenseflade.Skriveadgang;
import dk.borgerblikket.soap.konvolut.Soapkald;
import dk.borgerblikket.soap.oio.Indeksbeskeder;
import dk.borgerblikket.soap.oio.Objektart;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Finds the use case of a message. The answer's message is read when the answer is subscribed to, which blocks. */
@ApplicationScoped
class Soapoperationer {

    private static final String BEVILLING = "Bevilling";
    private static final String EFFEKTUERING = "OekonomiskEffektuering";

    private final Skriveadgang skriveadgang;
    private final Laeseadgang laeseadgang;
    private final Import importer;
    private final Opdatering opdatering;
    private final Fremsoegning fremsoegning;
    private final Fjernelse fjernelse;
    private final Indeksbeskeder beskeder;

    Soapoperationer(
            Skriveadgang skriveadgang,
            Laeseadgang laeseadgang,
            Import importer,
            Opdatering opdatering,
            Fremsoegning fremsoegning,
            Fjernelse fjernelse,
            ObjectMapper json) {
        this.skriveadgang = skriveadgang;
        this.laeseadgang = laeseadgang;
        this.importer = importer;
        this.opdatering = opdatering;
        this.fremsoegning = fremsoegning;
        this.fjernelse = fjernelse;
        this.beskeder = new Indeksbeskeder(json, "B-01");
    }

    /** Grants and payments together. */
    Uni<JsonNode> ydelser(Soapkald kald) {
        return beskeder.svar(() -> switch (kald.operation().navn()) {
            case "importer" -> importer(skriveadgang.kraev(), kald);
            case "opdater" -> opdater(skriveadgang.kraev(), kald);
            case "fremsoeg" ->
                fremsoegning.fremsoeg(laeseadgang.kraev(), beskeder.besked(kald, FremsoegYdelseIndeksInput.class));
            default -> throw new IllegalStateException(kald.operation().navn());
        });
    }

    /** Removal of a grant. */
    Uni<JsonNode> fjernBevilling(Soapkald kald) {
        return beskeder.svar(() -> fjernelse.bevilling(skriveadgang.kraev(), beskeder.besked(kald, FjernInput.class)));
    }

    /** Removal of a payment. */
    Uni<JsonNode> fjernEffektuering(Soapkald kald) {
        return beskeder.svar(
                () -> fjernelse.effektuering(skriveadgang.kraev(), beskeder.besked(kald, FjernInput.class)));
    }

    private Uni<MultipleOutput> importer(Skriver skriver, Soapkald kald) {
        Map<String, Objektart<Importobjekt>> arter = Map.of(
                "BevillingIndeks",
                new Objektart<>(BEVILLING, Importobjekt.Bevilling.class, List.of("BevillingIndeks")),
                "OekonomiskEffektueringIndeks",
                new Objektart<>(
                        EFFEKTUERING, Importobjekt.Effektuering.class, List.of("OekonomiskEffektueringIndeks")));
        return beskeder.objekter(kald, arter, batch -> importer.importer(skriver, batch));
    }

    private Uni<MultipleOutput> opdater(Skriver skriver, Soapkald kald) {
        Map<String, Objektart<Opdateringsobjekt>> arter = Map.of(
                "OpdaterBevillingIndeks", new Objektart<>(BEVILLING, Opdateringsobjekt.OpdaterBevilling.class),
                "OpdaterOekonomiskEffektueringIndeks",
                        new Objektart<>(EFFEKTUERING, Opdateringsobjekt.OpdaterEffektuering.class));
        return beskeder.objekter(kald, arter, batch -> opdatering.opdater(skriver, batch));
    }
}
