package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.visibility.Kleopslag.Slags;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.Link;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a citizen can go on from a case or benefit (C-709): the links of the line that opens the number, and after them the
 * national ones. An address that stands in both is given once, with the municipality's own words.
 */
public final class Linkvalg {

    private Linkvalg() {}

    /** The links on a case of this number. */
    public static List<Link> paaSag(Kommuneopsaetning kommune, NationaleRegler nationalt, KleNummer nummer) {
        return links(kommune, nationalt, nummer, Slags.SAGER);
    }

    /** The links on a benefit of this number. */
    public static List<Link> paaYdelse(Kommuneopsaetning kommune, NationaleRegler nationalt, KleNummer nummer) {
        return links(kommune, nationalt, nummer, Slags.YDELSER);
    }

    private static List<Link> links(
            Kommuneopsaetning kommune, NationaleRegler nationalt, KleNummer nummer, Slags slags) {
        var egne =
                Kleopslag.aabenLinje(kommune.linjer(), nummer, slags).stream().flatMap(l -> l.links().stream());
        var kendte = new HashSet<String>();
        return Stream.concat(egne, nationalt.links(nummer).stream())
                .filter(l -> kendte.add(l.url()))
                .toList();
    }
}
