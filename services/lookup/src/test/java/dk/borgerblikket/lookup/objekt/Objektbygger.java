package dk.borgerblikket.lookup.objekt;

import dk.borgerblikket.oio.Tidspunkt;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.Virkning;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Builds whole objects of any kind. Times are the first of January of a year. */
public final class Objektbygger {

    private final List<Egenskab> egenskaber = new ArrayList<>();
    private final List<Gyldighed> gyldighed = new ArrayList<>();
    private final List<PubliceretStatus> publiceret = new ArrayList<>();
    private final Map<String, List<Relation>> relationer = new TreeMap<>();

    public static Objektbygger objekt() {
        return new Objektbygger();
    }

    public static Virkning fra(int aar) {
        return Virkning.fra(nytaar(aar));
    }

    public static Virkning fraTil(int fra, int til) {
        return new Virkning(Tidspunkt.af(nytaar(fra)), Tidspunkt.af(nytaar(til)), null, null, null);
    }

    public static OffsetDateTime nytaar(int aar) {
        return OffsetDateTime.parse("%d-01-01T00:00:00Z".formatted(aar));
    }

    public Objektbygger egenskab(Virkning virkning, String... navneOgTekster) {
        var felter = new TreeMap<String, String>();
        for (var i = 0; i < navneOgTekster.length; i += 2) {
            felter.put(navneOgTekster[i], navneOgTekster[i + 1]);
        }
        egenskaber.add(Egenskab.tekster(virkning, felter));
        return this;
    }

    public Objektbygger aktiv(Virkning virkning) {
        gyldighed.add(new Gyldighed(virkning, Gyldighed.Kode.Aktiv));
        return this;
    }

    public Objektbygger inaktiv(Virkning virkning) {
        gyldighed.add(new Gyldighed(virkning, Gyldighed.Kode.Inaktiv));
        return this;
    }

    public Objektbygger publiceret(Virkning virkning) {
        publiceret.add(new PubliceretStatus(virkning, true));
        return this;
    }

    public Objektbygger relation(Virkning virkning, String navn, UUID til) {
        relationer.computeIfAbsent(navn, n -> new ArrayList<>()).add(Relation.til(virkning, UnikId.uuid(til)));
        return this;
    }

    /** An address or a task. */
    public Objektbygger tilknytning(Virkning virkning, String navn, UUID til, UUID rolle, UUID type, String indeks) {
        relationer
                .computeIfAbsent(navn, n -> new ArrayList<>())
                .add(new Relation(virkning, UnikId.uuid(til), UnikId.uuid(rolle), UnikId.uuid(type), indeks));
        return this;
    }

    /** A relation with role and place, such as an address or a task. */
    public Objektbygger relation(Virkning virkning, String navn, UnikId til, UUID rolle, String indeks) {
        relationer
                .computeIfAbsent(navn, n -> new ArrayList<>())
                .add(new Relation(virkning, til, UnikId.uuid(rolle), null, indeks));
        return this;
    }

    public Registrering byg() {
        return Registrering.hel(egenskaber, gyldighed, publiceret, relationer);
    }
}
