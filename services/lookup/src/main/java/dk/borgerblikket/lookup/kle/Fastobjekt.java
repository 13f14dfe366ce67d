package dk.borgerblikket.lookup.kle;

import dk.borgerblikket.lookup.objekt.Egenskab;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektbesked;
import dk.borgerblikket.lookup.objekt.Objektbesked.Haandtering;
import dk.borgerblikket.lookup.objekt.PubliceretStatus;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.lookup.objekt.Relation;
import dk.borgerblikket.oio.UnikId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Objects of a classification that are published at all times and never change. */
public final class Fastobjekt {

    private Fastobjekt() {}

    /** A message that gives the store the object with these relations. */
    public static Objektbesked gem(
            Objektart art, UUID uuid, String noegle, String titel, Map<String, UUID> relationer) {
        var altid = Klassevirkning.af(null, null);
        return Objektbesked.af(
                art,
                uuid,
                Haandtering.GEM,
                Registrering.hel(
                        List.of(Egenskab.tekster(altid, Map.of(Egenskab.NOEGLE, noegle, "TitelTekst", titel))),
                        List.of(),
                        List.of(new PubliceretStatus(altid, true)),
                        relationer.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        relation -> List.of(Relation.til(altid, UnikId.uuid(relation.getValue())))))));
    }
}
