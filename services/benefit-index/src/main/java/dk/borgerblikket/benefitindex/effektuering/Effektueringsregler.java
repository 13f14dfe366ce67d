package dk.borgerblikket.benefitindex.effektuering;

import static dk.borgerblikket.benefitindex.ramme.Relationer.iRolle;

import dk.borgerblikket.benefitindex.ramme.Parter;
import dk.borgerblikket.benefitindex.ramme.Relation;
import dk.borgerblikket.benefitindex.ramme.Roller;
import dk.borgerblikket.benefitindex.regler.Feltregler;
import dk.borgerblikket.benefitindex.regler.Krav;
import dk.borgerblikket.benefitindex.regler.Rammeregler;
import dk.borgerblikket.oio.Beloeb;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.registrations.Handling;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.validation.Bedoemmelse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules as they apply to a payment (benefit-index §16, B-01 to B-03, B-06, and E-01 to E-08). */
final class Effektueringsregler {

    private static final String EGENSKABER = "AttributListe/Egenskaber";
    private static final String LINJE = "RelationListe/OekonomiskYdelseEffektueringRelation";
    private static final String AKTOER = "RelationListe/Aktoer";
    private static final String ITSYSTEM = "RelationListe/ItSystem";
    private static final String PART = "RelationListe/OekonomiskEffektueringPart";

    private final Roller roller;

    Effektueringsregler(Roller roller) {
        this.roller = roller;
    }

    /** The rules on one message by itself: the schema's bounds, valid time, and what is not the sender's to say. */
    void besked(Bedoemmelse bedoemmelse, Handling handling, EffektueringRegistrering besked) {
        var felter = new Feltregler(bedoemmelse);
        felter.brudt(
                handling == Handling.IMPORTER && besked.equals(EffektueringRegistrering.TOM),
                Krav.REGISTRERING,
                "OekonomiskEffektueringIndeks");
        Rammeregler.besked(
                felter,
                handling,
                besked.noteTekst(),
                besked.tidspunkt(),
                besked.stsTidspunkt(),
                besked.attributListe(),
                besked.tilstandListe(),
                besked.relationListe());
        var relationer = besked.relationer();
        felter.virkninger(EGENSKABER, besked.egenskaber(), besked.tidspunkt());
        felter.virkninger(LINJE, relationer.linjer(), besked.tidspunkt());
        felter.virkninger(AKTOER, relationer.aktoer(), besked.tidspunkt());
        felter.virkninger(ITSYSTEM, relationer.itSystem(), besked.tidspunkt());
        felter.virkninger(PART, relationer.part(), besked.tidspunkt());
        felter.relationer(LINJE, relationer.linjer());
        felter.relationer(AKTOER, relationer.aktoer());
        felter.relationer(ITSYSTEM, relationer.itSystem());
        felter.relationer(PART, relationer.part());
        felter.udvidelser("RelationListe", relationer.lokalUdvidelseListe());
        if (besked.attributListe() != null) {
            felter.udvidelser("AttributListe", besked.attributListe().lokalUdvidelseListe());
        }
        for (var i = 0; i < besked.egenskaber().size(); i++) {
            var sti = EGENSKABER + "[" + (i + 1) + "]";
            var egenskaber = besked.egenskaber().get(i);
            felter.tekst(sti + "/BrugervendtNoegle", egenskaber.brugervendtNoegle(), 50);
            felter.tekst(sti + "/Udbetalingsafdeling", egenskaber.udbetalingsafdeling(), 1, 255);
            felter.tekst(sti + "/SendtTilUdbetalingTekst", egenskaber.sendtTilUdbetalingTekst(), 255);
            felter.tekst(sti + "/UdbetaltTekst", egenskaber.udbetaltTekst(), 255);
        }
        for (var i = 0; i < relationer.linjer().size(); i++) {
            felter.tekst(
                    LINJE + "[" + (i + 1) + "]/Klassifikationsbeskrivelse",
                    relationer.linjer().get(i).klassifikationsbeskrivelse(),
                    255);
        }
    }

    /** The rules on the state that a write leads to. */
    void tilstand(Bedoemmelse bedoemmelse, Skriver skriver, UUID uuid, EffektueringRegistrering efter) {
        var felter = new Feltregler(bedoemmelse);
        var relationer = efter.relationer();
        Rammeregler.tilstand(felter, efter.livscyklusKode(), efter.brugerRef());
        felter.brudt(efter.egenskaber().isEmpty(), Krav.EFFEKTUERINGENS_FELT, EGENSKABER);
        for (var i = 0; i < efter.egenskaber().size(); i++) {
            egenskaber(
                    felter, EGENSKABER + "[" + (i + 1) + "]", efter.egenskaber().get(i));
        }
        linjer(felter, relationer.linjer(), uuid);
        efter.egenskaber().stream()
                .reduce(Effektueringsregler::seneste)
                .ifPresent(e -> sammenhaeng(felter, e, relationer));
        hvemOgHvis(felter, skriver, relationer);
    }

    /** E-01, E-04, E-05 and B-06. */
    private static void egenskaber(Feltregler felter, String sti, EffektueringEgenskaber egenskaber) {
        var krav = Krav.EFFEKTUERINGENS_FELT;
        felter.udfyldt(krav, sti + "/BrugervendtNoegle", egenskaber.brugervendtNoegle());
        felter.udfyldt(krav, sti + "/Startdato", egenskaber.startdato());
        felter.udfyldt(krav, sti + "/Slutdato", egenskaber.slutdato());
        felter.udfyldt(krav, sti + "/SamletBruttobeloeb", egenskaber.samletBruttobeloeb());
        felter.udfyldt(krav, sti + "/Dispositionsdato", egenskaber.dispositionsdato());
        felter.udfyldt(krav, sti + "/BeloebEfterSkatATP", egenskaber.beloebEfterSkatATP());
        felter.udfyldt(krav, sti + "/BeloebSendtTilUdbetaling", egenskaber.beloebSendtTilUdbetaling());
        felter.udfyldt(krav, sti + "/Udbetalingsafdeling", egenskaber.udbetalingsafdeling());
        felter.periode(sti + "/Slutdato", egenskaber.startdato(), egenskaber.slutdato());
        var efterSkat = vaerdi(egenskaber.beloebEfterSkatATP());
        var sendt = vaerdi(egenskaber.beloebSendtTilUdbetaling());
        var udbetalt = vaerdi(egenskaber.beloebUdbetalt());
        felter.brudt(
                efterSkat != null && sendt != null && sendt.compareTo(efterSkat) > 0,
                Krav.SENDT_HOEJST_EFTER_SKAT,
                sti + "/BeloebSendtTilUdbetaling");
        if (forskellige(efterSkat, sendt)) {
            felter.udfyldt(Krav.SENDT_TEKST, sti + "/SendtTilUdbetalingTekst", egenskaber.sendtTilUdbetalingTekst());
        }
        if (forskellige(sendt, udbetalt)) {
            felter.udfyldt(Krav.UDBETALT_TEKST, sti + "/UdbetaltTekst", egenskaber.udbetaltTekst());
        }
    }

    /** E-02 and B-06. */
    private static void linjer(Feltregler felter, List<Effektueringslinje> linjer, UUID uuid) {
        felter.brudt(linjer.isEmpty(), Krav.MINDST_EN_LINJE, LINJE);
        for (var i = 0; i < linjer.size(); i++) {
            var linje = linjer.get(i);
            var sti = LINJE + "[" + (i + 1) + "]";
            felter.udfyldt(Krav.LINJENS_FELT, sti + "/Indeks", linje.indeks());
            felter.brudt(
                    linjer.subList(0, i).stream().anyMatch(anden -> sammeIndeks(anden, linje)),
                    Krav.LINJENS_INDEKS_ENTYDIGT,
                    sti + "/Indeks");
            felter.udfyldt(Krav.LINJENS_FELT, sti + "/YdelsesperiodeStartdato", linje.periodeStart());
            felter.udfyldt(Krav.LINJENS_FELT, sti + "/YdelsesperiodeSlutdato", linje.periodeSlut());
            felter.periode(sti + "/YdelsesperiodeSlutdato", linje.periodeStart(), linje.periodeSlut());
            felter.udfyldt(Krav.LINJENS_FELT, sti + "/Ydelsesbeloeb", linje.ydelsesbeloeb());
            felter.udfyldt(Krav.LINJENS_FELT, sti + "/BevilgetYdelseRef", linje.bevilgetYdelseRef());
            var kle = linje.klassifikationsbeskrivelse();
            felter.brudt(
                    kle == null || KleNummer.laes(kle).isEmpty(),
                    Krav.LINJENS_KLE,
                    sti + "/Klassifikationsbeskrivelse");
            felter.brudt(
                    !linje.referenceUuid().equals(Optional.of(uuid)), Krav.LINJENS_REFERENCE, sti + "/ReferenceID");
        }
    }

    private static boolean sammeIndeks(Effektueringslinje en, Effektueringslinje anden) {
        return en.indeks() != null
                && en.indeks().equals(anden.indeks())
                && en.periode().overlapper(anden.periode());
    }

    /** E-03 and E-06, on what is last in valid time. */
    private void sammenhaeng(
            Feltregler felter, EffektueringEgenskaber egenskaber, EffektueringRelationListe relationer) {
        var samlet = vaerdi(egenskaber.samletBruttobeloeb());
        var linjer = seneste(relationer.linjer())
                .map(Effektueringslinje::ydelsesbeloeb)
                .flatMap(b -> Optional.ofNullable(b).map(Beloeb::vaerdi).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        felter.brudt(
                samlet != null && samlet.compareTo(linjer) != 0,
                Krav.SUM_AF_LINJER,
                EGENSKABER + "/SamletBruttobeloeb");
        felter.brudt(
                egenskaber.udbetalingsafdeling() != null
                        && iRolle(relationer.aktoer(), roller.effektuering().udbetalendeEnhed()).stream()
                                .reduce(Effektueringsregler::seneste)
                                .filter(enhed ->
                                        !egenskaber.udbetalingsafdeling().equals(enhed.fuldtNavn()))
                                .isPresent(),
                Krav.AFDELING_ER_ENHED,
                EGENSKABER + "/Udbetalingsafdeling");
    }

    private static <T extends MedVirkning<?>> T seneste(T a, T b) {
        return b.periode().fra().isBefore(a.periode().fra()) ? a : b;
    }

    /** Each line as it is last in valid time; two that one message gave the same Indeks are both there. */
    private static Stream<Effektueringslinje> seneste(List<Effektueringslinje> linjer) {
        var begynder = new HashMap<Object, Instant>();
        linjer.forEach(l ->
                begynder.merge(Effektueringsfletning.identitet(l), l.periode().fra(), (a, b) -> a.isAfter(b) ? a : b));
        return linjer.stream().filter(l -> l.periode().fra().equals(begynder.get(Effektueringsfletning.identitet(l))));
    }

    /** B-01 (whose it is), E-07 and E-08. */
    private void hvemOgHvis(Feltregler felter, Skriver skriver, EffektueringRelationListe relationer) {
        var rolle = roller.effektuering();
        var masters = iRolle(relationer.itSystem(), roller.itSystem().master());
        var ejere = iRolle(relationer.aktoer(), rolle.ejer());
        var modtagere = iRolle(relationer.part(), rolle.effektueringsmodtager());
        Rammeregler.ejer(
                felter,
                Krav.EFFEKTUERINGENS_EJER,
                Krav.EFFEKTUERINGENS_EJER_ER_AFSENDERENS,
                AKTOER + " i rollen Ejer",
                ejere,
                skriver);
        felter.brudt(
                masters.stream().noneMatch(m -> m.referenceUuid().isPresent()),
                Krav.EFFEKTUERINGENS_MASTER,
                ITSYSTEM + " i rollen Master");
        felter.brudt(
                masters.stream().anyMatch(m -> !m.referenceUuid().equals(Optional.of(skriver.itSystem()))),
                Krav.MASTER_ER_AFSENDEREN,
                ITSYSTEM + " i rollen Master");
        if (!ejere.isEmpty()) {
            praecisEn(felter, AKTOER + " i rollen Ejer", ejere);
        }
        if (!masters.isEmpty()) {
            praecisEn(felter, ITSYSTEM + " i rollen Master", masters);
        }
        praecisEn(
                felter, AKTOER + " i rollen Udbetalende enhed", iRolle(relationer.aktoer(), rolle.udbetalendeEnhed()));
        praecisEn(
                felter,
                ITSYSTEM + " i rollen Afsender",
                iRolle(relationer.itSystem(), roller.itSystem().afsender()));
        praecisEn(felter, PART + " i rollen Effektueringsmodtager", modtagere);
        udenIndeks(felter, AKTOER, relationer.aktoer());
        udenIndeks(felter, ITSYSTEM, relationer.itSystem());
        udenIndeks(felter, PART, relationer.part());
        for (var i = 0; i < relationer.itSystem().size(); i++) {
            felter.tom(
                    Krav.INGEN_SYSTEMURI,
                    ITSYSTEM + "[" + (i + 1) + "]/SystemURI",
                    relationer.itSystem().get(i).systemURI());
        }
        felter.brudt(
                !modtagere.stream().allMatch(Parter::harGyldigForm),
                Krav.MODTAGERENS_URN,
                PART + " i rollen Effektueringsmodtager/ReferenceID");
    }

    private static void praecisEn(Feltregler felter, String sti, List<? extends Relation<?>> iRollen) {
        felter.praecisEn(Krav.EFFEKTUERINGENS_RELATION, Krav.EFFEKTUERINGENS_RELATION_EN_GANG, sti, iRollen);
    }

    private static void udenIndeks(Feltregler felter, String sti, List<? extends Relation<?>> relationer) {
        for (var i = 0; i < relationer.size(); i++) {
            felter.tom(
                    Krav.INTET_INDEKS,
                    sti + "[" + (i + 1) + "]/Indeks",
                    relationer.get(i).indeks());
        }
    }

    private static @Nullable BigDecimal vaerdi(@Nullable Beloeb beloeb) {
        return beloeb == null ? null : beloeb.vaerdi();
    }

    private static boolean forskellige(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a != null && b != null && a.compareTo(b) != 0;
    }
}
