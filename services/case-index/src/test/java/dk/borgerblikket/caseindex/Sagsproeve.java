package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.JSON;
import static dk.borgerblikket.caseindex.Indeks.saet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.bulk.proeve.Proeveindeks;
import java.util.List;
import java.util.UUID;

/** The case index as what all indexes do alike is tested with: a case refers to the document that is filed on it. */
final class Sagsproeve implements Proeveindeks {

    @Override
    public String sti() {
        return "/sagdokumentindeks/v1";
    }

    @Override
    public UUID system() {
        return Indeks.SYSTEM;
    }

    @Override
    public UUID andetSystem() {
        return Indeks.ANDET_SYSTEM;
    }

    @Override
    public String kommune() {
        return Indeks.KORSBAEK;
    }

    @Override
    public String andenKommune() {
        return Indeks.SKJERN;
    }

    @Override
    public String type() {
        return "Sag";
    }

    @Override
    public String henvistType() {
        return "Dokument";
    }

    @Override
    public ObjectNode linje(UUID uuid, UUID henvist) {
        return linje("SagIndeks", Indeks.journaliser(Indeks.sag(uuid), henvist));
    }

    @Override
    public ObjectNode henvistLinje(UUID uuid) {
        return linje("DokumentIndeks", Indeks.dokument(uuid));
    }

    private static ObjectNode linje(String navn, ObjectNode objekt) {
        var linje = JSON.createObjectNode();
        linje.set(navn, objekt);
        return linje;
    }

    @Override
    public void bryd(ObjectNode objekt) {
        saet(objekt, "/Registrering/0/AttributListe/LokalUdvidelseListe", null);
    }

    @Override
    public String brudtRegel() {
        return "C-11";
    }

    @Override
    public String tavsType() {
        return "Sag";
    }

    @Override
    public ObjectNode tavsLinje(UUID uuid) {
        return linje("SagIndeks", Indeks.sag(uuid));
    }

    @Override
    public ObjectNode importer(List<ObjectNode> linjer) {
        var besked = JSON.createObjectNode();
        linjer.forEach(linje -> linje.properties()
                .forEach(objekt -> besked.withArray(objekt.getKey()).add(objekt.getValue())));
        return besked;
    }

    @Override
    public ObjectNode opdater(String type, UUID uuid, String tidspunkt, boolean udenNotifikation) {
        return Indeks.opdaterSager(
                Indeks.nyTitel(uuid, tidspunkt, "Ny " + tidspunkt).put("UdenNotifikation", udenNotifikation));
    }

    @Override
    public void fjern(UUID system, UUID uuid) {
        Indeks.koder(Indeks.kald("fjern", Indeks.fjern(uuid), system, Indeks.KORSBAEK), 20);
    }
}
