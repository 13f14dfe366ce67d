package dk.borgerblikket.lookup.soap;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.objekt.Egenskab;
import dk.borgerblikket.lookup.objekt.Gyldighed;
import dk.borgerblikket.lookup.objekt.Kriterium;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.lookup.objekt.Relation;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.web.Fejl;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Search by example: what is found has all that the example has. Valid time inside the example says nothing; that of the search
 * does. Texts may end with {@code *} or {@code %} for any ending (organisation §4).
 */
final class Kriterielaeser {

    private Kriterielaeser() {}

    /**
     * What the example asks for.
     *
     * @throws Fejl when it has something that cannot be searched by: leaving it out would find too much
     */
    static List<Kriterium> af(Registrering eksempel) {
        var kriterier = new ArrayList<Kriterium>();
        eksempel.egenskaber()
                .forEach(
                        egenskab -> egenskab.felter().forEach((felt, vaerdi) -> kriterier.add(egenskab(felt, vaerdi))));
        eksempel.gyldighed()
                .forEach(g -> kriterier.add(new Kriterium.Aktiv(g.gyldighedStatusKode() == Gyldighed.Kode.Aktiv)));
        eksempel.publiceret()
                .forEach(p -> kriterier.add(new Kriterium.Aktiv(Boolean.TRUE.equals(p.erPubliceretIndikator()))));
        eksempel.relationer().forEach((navn, relationer) -> relationer.forEach(r -> kriterier.add(relation(navn, r))));
        return kriterier;
    }

    private static Kriterium egenskab(String felt, JsonNode vaerdi) {
        var tekst = vaerdi.asText();
        var begyndelse = tekst.endsWith("*") || tekst.endsWith("%");
        var soegt = begyndelse ? tekst.substring(0, tekst.length() - 1) : tekst;
        return switch (felt) {
            case Egenskab.NOEGLE -> new Kriterium.Noegle(soegt, begyndelse);
            case "TitelTekst", "OrganisationNavn", "NavnTekst" -> new Kriterium.Navn(soegt, begyndelse);
            case "CVR-NummerTekst" -> new Kriterium.Nummer(new Cvr(tekst));
            default -> throw kanIkke(felt);
        };
    }

    private static Kriterium relation(String navn, Relation relation) {
        return new Kriterium.Har(
                Set.of(navn),
                uuid(navn + "/ReferenceID", relation.referenceID()),
                uuid(navn + "/Rolle", relation.rolle()),
                uuid(navn + "/Type", relation.type()),
                relation.indeks());
    }

    private static @Nullable UUID uuid(String felt, @Nullable UnikId reference) {
        return reference == null ? null : reference.somUuid().orElseThrow(() -> kanIkke(felt + "/URNIdentifikator"));
    }

    private static Fejl kanIkke(String felt) {
        return new Fejl(Opslagsfejl.UGYLDIG_SOEGNING, "Der kan ikke søges på " + felt + ".");
    }
}
