package dk.borgerblikket.caseindex.validering;

import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.caseindex.roller.Rolletabel;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.validation.Bedoemmelse;
import dk.borgerblikket.validation.Perioder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Roles: C-13 (the mandatory ones at every moment), C-14 (how many, and Indeks), C-15 (known UUIDs), C-29 (a mandatory one
 * cannot be removed).
 */
final class Rolleregler {

    private final Rolletabel roller;

    Rolleregler(Rolletabel roller) {
        this.roller = roller;
    }

    void proev(Bedoemmelse bedoemmelse, @Nullable List<Relationsgruppe> foer, List<Relationsgruppe> efter) {
        var perioder = perioder(efter);
        var perioderFoer = foer == null ? Map.<Rolle, List<Periode>>of() : perioder(foer);
        var arter = new HashSet<>(efter.stream().map(Relationsgruppe::art).toList());
        for (var rolle : Rolle.values()) {
            if (arter.contains(rolle.art())) {
                antal(
                        bedoemmelse,
                        rolle,
                        perioderFoer.getOrDefault(rolle, List.of()),
                        perioder.getOrDefault(rolle, List.of()));
            }
        }
        efter.forEach(gruppe -> relationer(bedoemmelse, gruppe));
    }

    private Map<Rolle, List<Periode>> perioder(List<Relationsgruppe> grupper) {
        var resultat = new EnumMap<Rolle, List<Periode>>(Rolle.class);
        for (var gruppe : grupper) {
            for (var relation : gruppe.relationer()) {
                roller.rolle(gruppe.art(), relation)
                        .ifPresent(r -> resultat.computeIfAbsent(r, k -> new ArrayList<>())
                                .add(Perioder.af(relation.virkning())));
            }
        }
        return resultat;
    }

    private static void antal(Bedoemmelse bedoemmelse, Rolle rolle, List<Periode> foer, List<Periode> efter) {
        var sti = rolle.art().sti() + " i rollen " + rolle.navn();
        if (rolle.erObligatorisk()) {
            if (Perioder.aabenSlutning(foer) && !Perioder.aabenSlutning(efter)) {
                bedoemmelse.brud(Krav.ROLLEN_BESTAAR, sti);
            }
            if (!Perioder.aabenSlutning(efter) || Perioder.overlapper(efter) || !Perioder.sammenhaengende(efter)) {
                bedoemmelse.brud(altid(rolle), sti);
            }
        } else if (rolle.antal() != Rolle.Antal.FLERE && Perioder.overlapper(efter)) {
            bedoemmelse.brud(Krav.ROLLE_HOEJST_EN_GANG, sti);
        }
    }

    /** Without some of the roles nobody can be told who owns the object, or who may see or write it. */
    private static Krav altid(Rolle rolle) {
        return switch (rolle) {
            case SAG_EJER, DOKUMENT_EJER -> Krav.EJER_ALTID;
            case SAG_PRIMAER_KLASSE, DOKUMENT_PRIMAER_KLASSE -> Krav.PRIMAER_KLASSE_ALTID;
            case SAG_MASTER, DOKUMENT_MASTER -> Krav.MASTER_ALTID;
            default -> Krav.ROLLE_ALTID;
        };
    }

    private void relationer(Bedoemmelse bedoemmelse, Relationsgruppe gruppe) {
        for (var i = 0; i < gruppe.relationer().size(); i++) {
            var relation = gruppe.relationer().get(i);
            var sti = gruppe.sti(i);
            var rolle = roller.rolle(gruppe.art(), relation);
            if (rolle.isEmpty()) {
                bedoemmelse.brud(Krav.KENDT_ROLLE, sti + "/Rolle");
            } else {
                indeks(bedoemmelse, sti, rolle.get(), relation.indeks());
            }
            if (!roller.kenderType(relation.type())) {
                bedoemmelse.brud(Krav.KENDT_TYPE, sti + "/Type");
            }
        }
    }

    private static void indeks(Bedoemmelse bedoemmelse, String sti, Rolle rolle, @Nullable String indeks) {
        var kraeves = rolle.antal() == Rolle.Antal.FLERE || rolle.antal() == Rolle.Antal.HOEJST_EN_MED_INDEKS;
        if (kraeves && (indeks == null || indeks.isEmpty())) {
            bedoemmelse.brud(Krav.INDEKS, sti + "/Indeks", rolle.navn());
        } else if (!kraeves && indeks != null) {
            bedoemmelse.brud(Krav.INTET_INDEKS, sti + "/Indeks", rolle.navn());
        }
    }
}
