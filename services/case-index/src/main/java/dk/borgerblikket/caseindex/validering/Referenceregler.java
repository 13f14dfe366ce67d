package dk.borgerblikket.caseindex.validering;

import dk.borgerblikket.caseindex.besked.ItsystemRelation;
import dk.borgerblikket.caseindex.besked.Relationsfelter;
import dk.borgerblikket.caseindex.roller.Relationsart;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.caseindex.roller.Rolletabel;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.Urn;
import dk.borgerblikket.validation.Bedoemmelse;
import dk.borgerblikket.validation.Perioder;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What relations point to: C-16 (form), C-17 (parties), C-18 and C-19 (classes and actors), C-25 (municipality of
 * residence), C-26 (it-systems). All warn.
 */
final class Referenceregler {

    private static final Pattern FACET = Pattern.compile("[A-Z][0-9]{2}");

    private final Rolletabel roller;

    Referenceregler(Rolletabel roller) {
        this.roller = roller;
    }

    void proev(Bedoemmelse bedoemmelse, List<Relationsgruppe> grupper) {
        for (var gruppe : grupper) {
            for (var i = 0; i < gruppe.relationer().size(); i++) {
                var relation = gruppe.relationer().get(i);
                var sti = gruppe.sti(i);
                var rolle = roller.rolle(gruppe.art(), relation).orElse(null);
                reference(bedoemmelse, sti, gruppe.art(), rolle, relation.referenceId());
                part(bedoemmelse, sti, gruppe.art(), relation);
                klasse(bedoemmelse, sti, gruppe.art(), rolle, relation);
                aktoer(bedoemmelse, sti, gruppe.art(), rolle, relation);
                if (relation instanceof ItsystemRelation itsystem) {
                    itsystem(bedoemmelse, sti, itsystem);
                }
            }
        }
    }

    private static void reference(
            Bedoemmelse bedoemmelse, String sti, Relationsart art, @Nullable Rolle rolle, @Nullable UnikId reference) {
        var hvor = sti + "/ReferenceID";
        if (reference == null) {
            bedoemmelse.brud(Krav.REFERENCE, hvor);
            return;
        }
        if (art.erKlasse()
                && rolle != null
                && rolle.form() == Rolle.Form.UUID
                && reference.somUuid().isEmpty()) {
            bedoemmelse.brud(Krav.KLASSENS_UUID, hvor);
        } else if (rolle == Rolle.SAG_JOURNALNOTAT && !passer(rolle.form(), reference)) {
            bedoemmelse.brud(Krav.NOTATETS_REFERENCE, hvor);
        } else if (rolle != null && !art.erPart() && !passer(rolle.form(), reference)) {
            bedoemmelse.brud(Krav.REFERENCENS_FORM, hvor, rolle.navn());
        }
    }

    private static boolean passer(Rolle.Form form, UnikId reference) {
        return switch (form) {
            case UUID -> reference.somUuid().isPresent();
            case UUID_ELLER_URN -> true;
            case UUID_ELLER_CVR ->
                reference.somUrn().map(u -> Urn.cvr(u).isPresent()).orElse(true);
            case URN -> reference.somUrn().isPresent();
            case PART -> reference.somUrn().filter(Urn::erPart).isPresent();
            case TOM_URN -> reference.somUrn().filter(Urn.TOM::equals).isPresent();
        };
    }

    private static void part(Bedoemmelse bedoemmelse, String sti, Relationsart art, Relationsfelter relation) {
        if (!art.erPart()) {
            return;
        }
        var reference = relation.referenceId();
        if (reference != null && !passer(Rolle.Form.PART, reference)) {
            bedoemmelse.brud(Krav.PARTENS_URN, sti + "/ReferenceID");
        }
        if (relation.udvidelse().fuldtNavn() == null) {
            bedoemmelse.brud(Krav.PARTENS_NAVN, sti + "/FuldtNavn");
        }
        if (relation.udvidelse().brugervendtNoegle() != null) {
            bedoemmelse.brud(Krav.PART_UDEN_NOEGLE, sti + "/BrugervendtNoegle");
        }
    }

    private static void klasse(
            Bedoemmelse bedoemmelse, String sti, Relationsart art, @Nullable Rolle rolle, Relationsfelter relation) {
        if (!art.erKlasse()) {
            return;
        }
        var noegle = relation.udvidelse().brugervendtNoegle();
        if (noegle == null) {
            bedoemmelse.brud(Krav.KLASSENS_NOEGLE, sti + "/BrugervendtNoegle");
        } else if ((rolle == Rolle.SAG_PRIMAER_KLASSE || rolle == Rolle.DOKUMENT_PRIMAER_KLASSE)
                && KleNummer.laes(noegle).isEmpty()) {
            bedoemmelse.brud(Krav.KLE_EMNE, sti + "/BrugervendtNoegle");
        } else if (rolle == Rolle.SAG_HANDLINGSKLASSE && !FACET.matcher(noegle).matches()) {
            bedoemmelse.brud(Krav.HANDLINGSFACET, sti + "/BrugervendtNoegle");
        }
        var udvidelse = relation.udvidelse();
        if (!erUrn(relation)) {
            return;
        }
        if (art == Relationsart.DOKUMENTKLASSE && udvidelse.klassetitel() == null) {
            bedoemmelse.brud(Krav.KLASSENS_TITEL, sti);
        } else if (art == Relationsart.SAGSKLASSE
                && (udvidelse.klassetitel() == null || udvidelse.facettitel() == null)) {
            bedoemmelse.brud(Krav.KLASSENS_TITLER, sti);
        }
    }

    private void aktoer(
            Bedoemmelse bedoemmelse, String sti, Relationsart art, @Nullable Rolle rolle, Relationsfelter relation) {
        if (!art.erAktoer()) {
            return;
        }
        if (erUrn(relation) && relation.udvidelse().brugervendtNoegle() == null) {
            bedoemmelse.brud(Krav.AKTOERENS_NOEGLE, sti + "/BrugervendtNoegle");
        }
        if (rolle == Rolle.SAG_BOPAELSKOMMUNE && relation.udvidelse().cvr() != null) {
            bedoemmelse.brud(Krav.BOPAEL_UDEN_CVR, sti + "/CVR-Nummer");
        }
    }

    /** The other half of C-25: the municipality of residence is only given when it is not the owner. */
    void bopaelskommune(Bedoemmelse bedoemmelse, List<? extends Relationsfelter> aktoerer) {
        for (var i = 0; i < aktoerer.size(); i++) {
            var bopael = aktoerer.get(i);
            if (bopael.referenceId() != null
                    && roller.har(bopael, Rolle.SAG_BOPAELSKOMMUNE)
                    && aktoerer.stream()
                            .filter(a -> roller.har(a, Rolle.SAG_EJER))
                            .anyMatch(e -> bopael.referenceId().equals(e.referenceId())
                                    && Perioder.af(e.virkning()).overlapper(Perioder.af(bopael.virkning())))) {
                bedoemmelse.brud(Krav.BOPAEL_ER_ANDEN, Relationsart.SAGSAKTOER.sti() + "[" + (i + 1) + "]");
            }
        }
    }

    private static void itsystem(Bedoemmelse bedoemmelse, String sti, ItsystemRelation itsystem) {
        if (itsystem.systemNavn() == null) {
            bedoemmelse.brud(Krav.SYSTEMNAVN, sti + "/SystemNavn");
        }
        if (itsystem.systemUri() != null) {
            bedoemmelse.brud(Krav.SYSTEMURI, sti + "/SystemURI");
        }
    }

    private static boolean erUrn(Relationsfelter relation) {
        return relation.referenceId() != null && relation.referenceId().somUrn().isPresent();
    }
}
