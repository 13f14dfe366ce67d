package dk.borgerblikket.benefitindex.effektuering;

import dk.borgerblikket.benefitindex.ramme.Fundliste;
import dk.borgerblikket.benefitindex.ramme.Parter;
import dk.borgerblikket.benefitindex.ramme.Registreringskvalitet;
import dk.borgerblikket.benefitindex.ramme.Relation;
import dk.borgerblikket.benefitindex.ramme.Relationer;
import dk.borgerblikket.benefitindex.ramme.Roller;
import dk.borgerblikket.oio.Beloeb;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.registrations.Fund;
import dk.borgerblikket.registrations.Handling;
import dk.borgerblikket.registrations.Skrivning;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules that only warn about a payment (benefit-index §16, severity W). */
final class Effektueringskvalitet {

    private final Roller roller;

    Effektueringskvalitet(Roller roller) {
        this.roller = roller;
    }

    List<Fund> fund(Skrivning<EffektueringRegistrering> skrivning) {
        var fund = new Fundliste();
        for (var besked : skrivning.beskeder()) {
            besked(fund, besked, skrivning.handling());
        }
        var tilstand = skrivning.efter();
        fund.hvis(tilstand.egenskaber().isEmpty(), "E-01", "Egenskaber", "Egenskaber skal udfyldes");
        for (var egenskaber : tilstand.egenskaber()) {
            egenskaber(fund, egenskaber);
        }
        linjer(fund, tilstand.relationer().linjer(), skrivning.uuid());
        gaeldende(tilstand).ifPresent(e -> sammenhaeng(fund, e, tilstand.relationer()));
        relationer(fund, tilstand.relationer());
        return fund.alle();
    }

    private static void besked(Fundliste fund, EffektueringRegistrering besked, Handling handling) {
        if (handling == Handling.IMPORTER) {
            Registreringskvalitet.ramme(fund, besked.tidspunkt(), besked.livscyklusKode(), besked.brugerRef());
        }
        fund.maaIkke(besked.stsTidspunkt(), "B-02", "Registrering/StsTidspunkt");
        var relationer = besked.relationer();
        Stream.<List<? extends MedVirkning<?>>>of(
                        besked.egenskaber(),
                        relationer.linjer(),
                        relationer.aktoer(),
                        relationer.itSystem(),
                        relationer.part())
                .flatMap(List::stream)
                .forEach(v -> Registreringskvalitet.virkning(fund, v, besked.tidspunkt()));
    }

    private static void egenskaber(Fundliste fund, EffektueringEgenskaber egenskaber) {
        fund.mangler(egenskaber.brugervendtNoegle(), "E-01", "Egenskaber/BrugervendtNoegle");
        fund.mangler(egenskaber.startdato(), "E-01", "Egenskaber/Startdato");
        fund.mangler(egenskaber.slutdato(), "E-01", "Egenskaber/Slutdato");
        fund.mangler(egenskaber.samletBruttobeloeb(), "E-01", "Egenskaber/SamletBruttobeloeb");
        fund.mangler(egenskaber.dispositionsdato(), "E-01", "Egenskaber/Dispositionsdato");
        fund.mangler(egenskaber.beloebEfterSkatATP(), "E-01", "Egenskaber/BeloebEfterSkatATP");
        fund.mangler(egenskaber.beloebSendtTilUdbetaling(), "E-01", "Egenskaber/BeloebSendtTilUdbetaling");
        fund.mangler(egenskaber.udbetalingsafdeling(), "E-01", "Egenskaber/Udbetalingsafdeling");
        fund.periode(egenskaber.startdato(), egenskaber.slutdato(), "Egenskaber");
        var efterSkat = vaerdi(egenskaber.beloebEfterSkatATP());
        var sendt = vaerdi(egenskaber.beloebSendtTilUdbetaling());
        var udbetalt = vaerdi(egenskaber.beloebUdbetalt());
        fund.hvis(
                efterSkat != null && sendt != null && sendt.compareTo(efterSkat) > 0,
                "E-04",
                "Egenskaber/BeloebSendtTilUdbetaling",
                "Beløbet er større end BeloebEfterSkatATP");
        if (forskellige(efterSkat, sendt)) {
            fund.mangler(egenskaber.sendtTilUdbetalingTekst(), "E-04", "Egenskaber/SendtTilUdbetalingTekst");
        }
        if (forskellige(sendt, udbetalt)) {
            fund.mangler(egenskaber.udbetaltTekst(), "E-05", "Egenskaber/UdbetaltTekst");
        }
    }

    private static void linjer(Fundliste fund, List<Effektueringslinje> linjer, UUID uuid) {
        fund.hvis(
                linjer.isEmpty(),
                "E-02",
                "OekonomiskYdelseEffektueringRelation",
                "Effektueringen skal have mindst én linje");
        for (var i = 0; i < linjer.size(); i++) {
            var linje = linjer.get(i);
            var sti = "OekonomiskYdelseEffektueringRelation[" + (i + 1) + "]";
            fund.mangler(linje.indeks(), "E-02", sti + "/Indeks");
            fund.hvis(
                    linjer.subList(0, i).stream().anyMatch(anden -> sammeIndeks(anden, linje)),
                    "E-02",
                    sti + "/Indeks",
                    "Indeks skal være entydigt blandt effektueringens linjer");
            fund.mangler(linje.periodeStart(), "E-02", sti + "/YdelsesperiodeStartdato");
            fund.mangler(linje.periodeSlut(), "E-02", sti + "/YdelsesperiodeSlutdato");
            fund.periode(linje.periodeStart(), linje.periodeSlut(), sti);
            fund.mangler(linje.ydelsesbeloeb(), "E-02", sti + "/Ydelsesbeloeb");
            fund.mangler(linje.bevilgetYdelseRef(), "E-02", sti + "/BevilgetYdelseRef");
            fund.hvis(
                    linje.klassifikationsbeskrivelse() == null
                            || KleNummer.laes(linje.klassifikationsbeskrivelse())
                                    .isEmpty(),
                    "E-02",
                    sti + "/Klassifikationsbeskrivelse",
                    "Feltet skal være et KLE-nummer af formen NN.NN.NN");
            fund.hvis(
                    !linje.referenceUuid().equals(Optional.of(uuid)),
                    "E-02",
                    sti + "/ReferenceID",
                    "ReferenceID skal være effektueringens egen UUID");
        }
    }

    private static boolean sammeIndeks(Effektueringslinje en, Effektueringslinje anden) {
        return en.indeks() != null
                && en.indeks().equals(anden.indeks())
                && en.periode().overlapper(anden.periode());
    }

    /** The properties that are last in valid time: the ones the lines of today belong to. */
    private static Optional<EffektueringEgenskaber> gaeldende(EffektueringRegistrering tilstand) {
        return tilstand.egenskaber().stream()
                .reduce((a, b) -> b.periode().fra().isBefore(a.periode().fra()) ? a : b);
    }

    private void sammenhaeng(Fundliste fund, EffektueringEgenskaber egenskaber, EffektueringRelationListe relationer) {
        var samlet = vaerdi(egenskaber.samletBruttobeloeb());
        var linjer = relationer.linjer().stream()
                .map(Effektueringslinje::ydelsesbeloeb)
                .flatMap(b -> Optional.ofNullable(b).map(Beloeb::vaerdi).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        fund.hvis(
                samlet != null && samlet.compareTo(linjer) != 0,
                "E-03",
                "Egenskaber/SamletBruttobeloeb",
                "Beløbet skal være summen af linjernes Ydelsesbeloeb");
        fund.hvis(
                Relationer.iRolle(relationer.aktoer(), roller.effektuering().udbetalendeEnhed()).stream()
                        .anyMatch(enhed -> egenskaber.udbetalingsafdeling() != null
                                && !egenskaber.udbetalingsafdeling().equals(enhed.fuldtNavn())),
                "E-06",
                "Egenskaber/Udbetalingsafdeling",
                "Feltet skal være navnet på Udbetalende enhed");
    }

    private void relationer(Fundliste fund, EffektueringRelationListe relationer) {
        var rolle = roller.effektuering();
        var system = roller.itSystem();
        var modtagere = Relationer.iRolle(relationer.part(), rolle.effektueringsmodtager());
        fund.praecisEn(Relationer.iRolle(relationer.aktoer(), rolle.ejer()), "E-07", "Aktoer/Ejer");
        fund.praecisEn(
                Relationer.iRolle(relationer.aktoer(), rolle.udbetalendeEnhed()), "E-07", "Aktoer/UdbetalendeEnhed");
        fund.praecisEn(Relationer.iRolle(relationer.itSystem(), system.master()), "E-07", "ItSystem/Master");
        fund.praecisEn(Relationer.iRolle(relationer.itSystem(), system.afsender()), "E-07", "ItSystem/Afsender");
        fund.praecisEn(modtagere, "E-07", "OekonomiskEffektueringPart/Effektueringsmodtager");
        Stream.<List<? extends Relation<?>>>of(relationer.aktoer(), relationer.itSystem(), relationer.part())
                .flatMap(List::stream)
                .forEach(r -> fund.maaIkke(r.indeks(), "E-07", "Indeks"));
        relationer.itSystem().forEach(s -> fund.maaIkke(s.systemURI(), "E-07", "ItSystem/SystemURI"));
        fund.hvis(
                !modtagere.stream().allMatch(Parter::harGyldigForm),
                "E-08",
                "OekonomiskEffektueringPart/ReferenceID",
                "Modtageren skal angives ved en URN, for eksempel urn:oio:cpr-nr: og ti cifre");
    }

    private static @Nullable BigDecimal vaerdi(@Nullable Beloeb beloeb) {
        return beloeb == null ? null : beloeb.vaerdi();
    }

    private static boolean forskellige(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a != null && b != null && a.compareTo(b) != 0;
    }
}
