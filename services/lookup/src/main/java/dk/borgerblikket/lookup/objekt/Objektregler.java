package dk.borgerblikket.lookup.objekt;

import dk.borgerblikket.lookup.objekt.Objektart.Antal;
import dk.borgerblikket.lookup.objekt.Objektart.Tilstandsart;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.Urn;
import dk.borgerblikket.registrations.Fund;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a message about an object of one kind must fulfil. Messages name path and expectation, never a value. */
final class Objektregler {

    /** Broken rules that one answer tells. */
    static final int MAKS_TEKSTER = 10;

    /** Fields, states and relations are those of the kind, and in their form. */
    private static final String INDHOLD = "O-01";
    /** What there is one of at a time does not overlap. */
    private static final String OVERLAP = "O-02";
    /** A CVR number is the owner's own. */
    private static final String EJER = "O-03";

    private static final int NOTE = 1024;
    private static final int INDEKS = 50;

    private final Objektart art;

    Objektregler(Objektart art) {
        this.art = art;
    }

    List<Fund> besked(Registrering besked) {
        var brud = new ArrayList<Fund>();
        if (besked.noteTekst() != null && besked.noteTekst().length() > NOTE) {
            brud.add(new Fund(INDHOLD, "NoteTekst", "må højst være " + NOTE + " tegn"));
        }
        besked.egenskaber().forEach(e -> egenskab(e, brud));
        tilstand(besked, brud);
        besked.relationer().forEach((navn, relationer) -> relationer(navn, relationer, brud));
        overlap("AttributListe/Egenskab", besked.egenskaber(), brud);
        overlap("TilstandListe/Gyldighed", besked.gyldighed(), brud);
        overlap("TilstandListe/PubliceretStatus", besked.publiceret(), brud);
        return brud;
    }

    /** A CVR number of an authority or legal entity is that of the owner, so that nobody stands for another. */
    List<Fund> ejerskab(Registrering tilstand, Cvr ejer) {
        return switch (art) {
            case VIRKSOMHED, MYNDIGHED ->
                tilstand.egenskaber().stream()
                        .flatMap(e -> e.tekst("CVR-NummerTekst").stream())
                        .filter(cvr -> !cvr.equals(ejer.cifre()))
                        .map(cvr -> new Fund(
                                EJER,
                                "AttributListe/Egenskab/CVR-NummerTekst",
                                "skal være CVR-nummeret på den myndighed, der ejer objektet"))
                        .distinct()
                        .toList();
            default -> List.of();
        };
    }

    private void egenskab(Egenskab egenskab, List<Fund> brud) {
        egenskab.felter().forEach((navn, vaerdi) -> {
            var felt = art.felter().get(navn);
            if (felt == null) {
                brud.add(new Fund(
                        INDHOLD,
                        "AttributListe/Egenskab",
                        "må kun have felterne " + String.join(", ", art.felter().keySet())));
            } else {
                felt.form()
                        .brud(vaerdi)
                        .ifPresent(hvad -> brud.add(new Fund(INDHOLD, "AttributListe/Egenskab/" + navn, hvad)));
            }
        });
    }

    private void tilstand(Registrering besked, List<Fund> brud) {
        if (!besked.gyldighed().isEmpty() && art.tilstandsart() != Tilstandsart.GYLDIGHED) {
            brud.add(new Fund(INDHOLD, "TilstandListe/Gyldighed", "findes ikke på " + art.oioNavn()));
        }
        if (!besked.publiceret().isEmpty() && art.tilstandsart() != Tilstandsart.PUBLICERET) {
            brud.add(new Fund(INDHOLD, "TilstandListe/PubliceretStatus", "findes ikke på " + art.oioNavn()));
        }
        if (besked.gyldighed().stream().anyMatch(g -> g.gyldighedStatusKode() == null)) {
            brud.add(new Fund(INDHOLD, "TilstandListe/Gyldighed/GyldighedStatusKode", "skal være Aktiv eller Inaktiv"));
        }
    }

    private void relationer(String navn, List<Relation> relationer, List<Fund> brud) {
        @Nullable Antal antal = art.relationer().get(navn);
        if (antal == null) {
            brud.add(new Fund(INDHOLD, "RelationListe", "må kun have relationer, som findes på " + art.oioNavn()));
            return;
        }
        var sti = "RelationListe/" + navn;
        if (antal == Antal.HOEJST_EN) {
            overlap(sti, relationer, brud);
        }
        if (relationer.stream().anyMatch(r -> r.referenceID() == null)) {
            brud.add(new Fund(INDHOLD, sti + "/ReferenceID", "skal udfyldes"));
        }
        if (relationer.stream().anyMatch(Objektregler::naevnerPerson)) {
            brud.add(new Fund(INDHOLD, sti + "/ReferenceID", "må ikke være et CPR-nummer; henvis til en Person"));
        }
        if (relationer.stream().anyMatch(r -> r.indeks() != null && r.indeks().length() > INDEKS)) {
            brud.add(new Fund(INDHOLD, sti + "/Indeks", "må højst være " + INDEKS + " tegn"));
        }
    }

    /** A CPR number is in a Person and nowhere else, as nothing else is protected. */
    private static boolean naevnerPerson(Relation relation) {
        return relation.referenceID() != null
                && relation.referenceID()
                        .somUrn()
                        .filter(urn -> urn.regionMatches(true, 0, Urn.CPR, 0, Urn.CPR.length()))
                        .isPresent();
    }

    private static void overlap(String sti, List<? extends MedVirkning<?>> vaerdier, List<Fund> brud) {
        for (var i = 0; i < vaerdier.size(); i++) {
            if (vaerdier.get(i).periode().erTom()) {
                brud.add(new Fund(OVERLAP, sti + "/Virkning", "skal slutte efter, at den begynder"));
                return;
            }
            for (var j = 0; j < i; j++) {
                if (vaerdier.get(i).periode().overlapper(vaerdier.get(j).periode())) {
                    brud.add(new Fund(OVERLAP, sti + "/Virkning", "må ikke overlappe en anden periode"));
                    return;
                }
            }
        }
    }
}
