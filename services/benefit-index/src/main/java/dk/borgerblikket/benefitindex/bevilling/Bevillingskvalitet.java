package dk.borgerblikket.benefitindex.bevilling;

import dk.borgerblikket.benefitindex.ramme.Fundliste;
import dk.borgerblikket.benefitindex.ramme.Registreringskvalitet;
import dk.borgerblikket.benefitindex.ramme.Relationer;
import dk.borgerblikket.benefitindex.ramme.Roller;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.registrations.Fund;
import dk.borgerblikket.registrations.Handling;
import dk.borgerblikket.registrations.Skrivning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules that only warn about a grant (benefit-index §16, severity W). */
final class Bevillingskvalitet {

    private final Roller roller;

    Bevillingskvalitet(Roller roller) {
        this.roller = roller;
    }

    List<Fund> fund(Skrivning<BevillingRegistrering> skrivning) {
        var fund = new Fundliste();
        for (var besked : skrivning.beskeder()) {
            besked(fund, besked, skrivning.handling());
        }
        for (var egenskaber : skrivning.efter().egenskaber()) {
            fund.mangler(egenskaber.brugervendtNoegle(), "B-04", "Egenskaber/BrugervendtNoegle");
        }
        var ydelser = skrivning.efter().ydelser();
        for (var i = 0; i < ydelser.size(); i++) {
            ydelse(fund, ydelser.get(i), "BevilgetYdelse[" + (i + 1) + "]");
        }
        relationer(fund, skrivning.efter().relationer());
        return fund.alle();
    }

    private static void besked(Fundliste fund, BevillingRegistrering besked, Handling handling) {
        if (handling == Handling.IMPORTER) {
            Registreringskvalitet.ramme(fund, besked.tidspunkt(), besked.livscyklusKode(), besked.brugerRef());
        }
        fund.maaIkke(besked.stsTidspunkt(), "B-02", "Registrering/StsTidspunkt");
        var relationer = besked.relationer();
        Stream.<List<? extends MedVirkning<?>>>of(
                        besked.egenskaber(),
                        besked.ydelser(),
                        relationer.bevillingssag(),
                        relationer.bevillingspart(),
                        relationer.bevillingsaktoer(),
                        relationer.sikkerhedsprofil())
                .flatMap(List::stream)
                .forEach(v -> Registreringskvalitet.virkning(fund, v, besked.tidspunkt()));
        for (var egenskaber : besked.egenskaber()) {
            fund.maaIkke(egenskaber.bevillingstartdato(), "B-09", "Egenskaber/Bevillingstartdato");
            fund.maaIkke(egenskaber.bevillingslutdato(), "B-09", "Egenskaber/Bevillingslutdato");
        }
        for (var ydelse : besked.ydelser()) {
            fund.maaIkke(ydelse.meddelelse(), "B-09", "BevilgetYdelse/Meddelelse");
        }
    }

    private void ydelse(Fundliste fund, BevilgetYdelse ydelse, String sti) {
        fund.mangler(ydelse.startdato(), "B-05", sti + "/BevilgetYdelseStartdato");
        fund.periode(ydelse.startdato(), ydelse.slutdato(), sti);
        fund.mangler(
                Optional.ofNullable(ydelse.ydelse()).map(Ydelse::ydelsesnavn).orElse(null),
                "B-05",
                sti + "/Ydelse/Ydelsesnavn");
        fund.hvis(
                ydelse.kle() == null || KleNummer.laes(ydelse.kle()).isEmpty(),
                "B-05",
                sti + "/Ydelse/Klassifikation/BrugervendtNoegle",
                "Feltet skal være et KLE-nummer af formen NN.NN.NN");
        fund.mangler(
                Optional.ofNullable(ydelse.ydelse())
                        .map(Ydelse::klassifikation)
                        .map(Klassifikation::klassetitel)
                        .orElse(null),
                "B-05",
                sti + "/Ydelse/Klassifikation/Klassetitel");
        fund.hvis(
                ydelse.systemer(roller.itSystem().afsender()).isEmpty(),
                "B-05",
                sti + "/ItSystem",
                "Ydelsen skal have ItSystem i rollen Afsender");
        for (var i = 0; i < ydelse.plan().size(); i++) {
            plan(fund, ydelse, ydelse.plan().get(i), sti + "/OekonomiskEffektueringsplan[" + (i + 1) + "]");
        }
    }

    private static void plan(Fundliste fund, BevilgetYdelse ydelse, OekonomiskEffektueringsplan plan, String sti) {
        fund.mangler(plan.startdato(), "B-07", sti + "/EffektueringsplanStartdato");
        fund.mangler(plan.slutdato(), "B-07", sti + "/EffektueringsplanSlutdato");
        fund.mangler(plan.beregningsfrekvens(), "B-07", sti + "/Beregningsfrekvens");
        fund.mangler(plan.forudBagud(), "B-07", sti + "/ForudBagud");
        fund.mangler(plan.dispositionsdag(), "B-07", sti + "/Dispositionsdag");
        fund.mangler(plan.ydelsesbeloeb(), "B-07", sti + "/Ydelsesbeloeb");
        fund.periode(plan.startdato(), plan.slutdato(), sti);
        var foerStart = plan.startdato() != null
                && ydelse.startdato() != null
                && plan.startdato().isBefore(ydelse.startdato());
        var efterSlut = ydelse.slutdato() != null
                && plan.slutdato() != null
                && plan.slutdato().isAfter(ydelse.slutdato());
        fund.hvis(foerStart || efterSlut, "B-06", sti, "Planen ligger uden for ydelsens periode");
    }

    private void relationer(Fundliste fund, BevillingRelationListe relationer) {
        var rolle = roller.bevilling();
        var ejere = Relationer.iRolle(relationer.bevillingsaktoer(), rolle.ejer());
        fund.praecisEn(ejere, "B-08", "Bevillingsaktoer/Ejer");
        for (var ejer : ejere) {
            fund.mangler(ejer.cvrNr(), "B-08", "Bevillingsaktoer/Ejer/CVR-nr");
            fund.mangler(ejer.fuldtNavn(), "B-08", "Bevillingsaktoer/Ejer/FuldtNavn");
        }
        fund.praecisEn(
                Relationer.iRolle(relationer.bevillingsaktoer(), rolle.ansvarlig()),
                "B-08",
                "Bevillingsaktoer/Ansvarlig");
        fund.praecisEn(
                Relationer.iRolle(relationer.bevillingspart(), rolle.bevillingsmodtager()),
                "B-08",
                "Bevillingspart/Bevillingsmodtager");
        fund.praecisEn(relationer.bevillingssag(), "B-08", "Bevillingssag");
        for (var sag : relationer.bevillingssag()) {
            fund.hvis(
                    sag.referenceUuid().isEmpty(),
                    "B-08",
                    "Bevillingssag/ReferenceID",
                    "Sagen skal angives ved sin UUID");
            fund.mangler(sag.brugervendtNoegle(), "B-08", "Bevillingssag/BrugervendtNoegle");
            fund.mangler(sag.fuldtNavn(), "B-08", "Bevillingssag/FuldtNavn");
        }
    }
}
