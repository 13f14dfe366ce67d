package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.bulk.proeve.Proeveindeks;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matchers;

/** The benefit index as what all indexes do alike is tested with: a payment refers to the grant that it has a line on. */
final class Ydelsesproeve implements Proeveindeks {

    private static final String CPR = "6101902525";
    private static final UUID ENHED = UUID.fromString("0d6c2d9e-7b1a-4d0f-9a53-2a4a3a0e5b11");
    private static final String BEVILLING = "BevillingIndeks";
    private static final String EFFEKTUERING = "OekonomiskEffektueringIndeks";

    @Override
    public String sti() {
        return "/ydelseindeks/v1";
    }

    @Override
    public UUID system() {
        return Beskeder.SYSTEM;
    }

    @Override
    public UUID andetSystem() {
        return Aftaler.ANDET_SYSTEM;
    }

    @Override
    public String kommune() {
        return Beskeder.KORSBAEK;
    }

    @Override
    public String andenKommune() {
        return Aftaler.ANDEN_KOMMUNE;
    }

    @Override
    public String type() {
        return "OekonomiskEffektuering";
    }

    @Override
    public String henvistType() {
        return "Bevilling";
    }

    @Override
    public ObjectNode linje(UUID uuid, UUID henvist) {
        var effektuering = Beskeder.effektuering(uuid, CPR, "100", Beskeder.linje(uuid, "1", henvist, "100"));
        return linje(EFFEKTUERING, med(effektuering, "Aktoer/1", ENHED));
    }

    @Override
    public ObjectNode henvistLinje(UUID uuid) {
        var bevilling = med(Beskeder.bevilling(uuid, CPR), "Bevillingsaktoer/1", ENHED);
        return linje(BEVILLING, med(bevilling, "Bevillingssag/0", uuid));
    }

    private static ObjectNode med(ObjectNode objekt, String relation, UUID reference) {
        Beskeder.ved(objekt, "/Registrering/0/RelationListe/" + relation + "/ReferenceID")
                .put("UUIDIdentifikator", reference.toString());
        return objekt;
    }

    private static ObjectNode linje(String navn, ObjectNode objekt) {
        var linje = json("{}");
        linje.set(navn, objekt);
        return linje;
    }

    /** Nobody is Master. */
    @Override
    public void bryd(ObjectNode objekt) {
        Beskeder.relationer(objekt).withArray("ItSystem").remove(0);
    }

    @Override
    public String brudtRegel() {
        return "E-07";
    }

    @Override
    public String tavsType() {
        return "Bevilling";
    }

    @Override
    public ObjectNode tavsLinje(UUID uuid) {
        return henvistLinje(uuid);
    }

    @Override
    public ObjectNode importer(List<ObjectNode> linjer) {
        var besked = json("{}");
        linjer.forEach(linje -> linje.fieldNames()
                .forEachRemaining(navn -> besked.withArray(navn).add(linje)));
        return besked;
    }

    @Override
    public ObjectNode opdater(String type, UUID uuid, String tidspunkt, boolean udenNotifikation) {
        if (type.equals(type())) {
            return Beskeder.opdater(List.of(), List.of(Beskeder.udbetalt(uuid, tidspunkt, "100", "100")));
        }
        var opdatering = Beskeder.opdaterBevilling(uuid, tidspunkt).put("UdenNotifikation", udenNotifikation);
        opdatering
                .putObject("AttributListe")
                .putArray("BevilgetYdelse")
                .add(Beskeder.ydelse(tidspunkt.substring(0, 10), Beskeder.KLE));
        return Beskeder.opdater(List.of(opdatering), List.of());
    }

    @Override
    public void fjern(UUID system, UUID uuid) {
        Indekstest.kaldSom(
                        system,
                        Beskeder.KORSBAEK,
                        Indekstest.FJERN_EFFEKTUERING,
                        json("{'UUIDIdentifikator':'%s'}".formatted(uuid)))
                .statusCode(200)
                .body("StandardRetur.StatusKode", Matchers.equalTo(20));
    }
}
