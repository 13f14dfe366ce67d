package dk.borgerblikket.lookup.objekt;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.oio.UnikId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a search asks of an object; an object that is found fulfils all of them in the same period of valid time. */
public sealed interface Kriterium {

    /** The user-facing key, or what it begins with. */
    record Noegle(String tekst, boolean begyndelse) implements Kriterium {}

    /** The name or title, or what it begins with; the beginning whatever its case. */
    record Navn(String tekst, boolean begyndelse) implements Kriterium {}

    /** Part of a name, title or search word, also when spelt almost right. */
    record Tekst(String tekst) implements Kriterium {}

    /** The CVR number of a legal entity or authority. */
    record Nummer(Cvr cvr) implements Kriterium {}

    /** The code of an authority. */
    record Kode(String kode) implements Kriterium {}

    /** The CPR number of a person; never shown. */
    record CprNummer(String cifre) implements Kriterium {
        @Override
        public String toString() {
            return "CprNummer[**********]";
        }
    }

    /** The authority that owns the object. */
    record Ejer(Cvr cvr) implements Kriterium {}

    /** Whether the object is active or published; one without states always is. */
    record Aktiv(boolean aktiv) implements Kriterium {}

    /**
     * A relation. What is null does not matter.
     *
     * @param navne element names, such as Tilhoerer; any of them
     */
    record Har(
            Set<String> navne,
            @Nullable UUID reference,
            @Nullable UUID rolle,
            @Nullable UUID type,
            @Nullable String indeks)
            implements Kriterium {
        public Har {
            navne = Set.copyOf(navne);
        }

        /** A relation of this name to this object. */
        public static Har til(String navn, UUID reference) {
            return new Har(Set.of(navn), reference, null, null, null);
        }
    }

    /** One of these objects. */
    record Blandt(Set<UUID> uuider) implements Kriterium {
        public Blandt {
            uuider = Set.copyOf(uuider);
        }
    }

    /** Whether the object fulfils it at some moment of the period; the plain reading, also of the past. */
    static boolean opfyldt(Kriterium kriterium, Laest objekt, Periode virkning) {
        var indhold = objekt.indhold();
        return switch (kriterium) {
            case Noegle(var tekst, var begyndelse) ->
                egenskab(
                        indhold,
                        virkning,
                        e -> e.noegle().filter(n -> begyndelse ? n.startsWith(tekst) : n.equals(tekst)));
            case Navn(var tekst, var begyndelse) ->
                egenskab(
                        indhold,
                        virkning,
                        e -> e.navn()
                                .or(e::noegle)
                                .filter(n -> begyndelse ? lav(n).startsWith(lav(tekst)) : n.equals(tekst)));
            case Tekst(var tekst) ->
                egenskab(indhold, virkning, e -> e.navn().filter(n -> lav(n).contains(lav(tekst))));
            case Nummer(var cvr) ->
                egenskab(indhold, virkning, e -> e.tekst("CVR-NummerTekst").filter(cvr.cifre()::equals));
            case Kode(var kode) ->
                egenskab(indhold, virkning, e -> e.tekst("MyndighedsKode").filter(kode::equals));
            case CprNummer(var cifre) ->
                egenskab(indhold, virkning, e -> e.tekst("CPR-NummerTekst").filter(cifre::equals));
            case Ejer(var cvr) -> objekt.ejer().equals(cvr);
            case Aktiv(var aktiv) -> aktiv == aktiv(objekt, virkning);
            case Har har ->
                har.navne().stream()
                        .flatMap(navn -> gaeldende(indhold.relationer(navn), virkning).stream())
                        .anyMatch(r -> passer(har.reference(), r.referenceID())
                                && passer(har.rolle(), r.rolle())
                                && passer(har.type(), r.type())
                                && (har.indeks() == null || har.indeks().equals(r.indeks())));
            case Blandt(var uuider) -> uuider.contains(objekt.uuid());
        };
    }

    private static boolean aktiv(Laest objekt, Periode virkning) {
        return switch (objekt.art().tilstandsart()) {
            case GYLDIGHED ->
                gaeldende(objekt.indhold().gyldighed(), virkning).stream()
                        .anyMatch(g -> g.gyldighedStatusKode() == Gyldighed.Kode.Aktiv);
            case PUBLICERET ->
                gaeldende(objekt.indhold().publiceret(), virkning).stream()
                        .anyMatch(p -> Boolean.TRUE.equals(p.erPubliceretIndikator()));
            case INGEN -> true;
        };
    }

    private static boolean egenskab(
            Registrering indhold, Periode virkning, Function<Egenskab, Optional<String>> proeve) {
        return gaeldende(indhold.egenskaber(), virkning).stream()
                .anyMatch(e -> proeve.apply(e).isPresent());
    }

    private static boolean passer(@Nullable UUID krav, @Nullable UnikId reference) {
        return krav == null
                || reference != null && reference.somUuid().filter(krav::equals).isPresent();
    }

    private static <T extends MedVirkning<T>> List<T> gaeldende(List<T> vaerdier, Periode virkning) {
        return vaerdier.stream().filter(v -> v.periode().overlapper(virkning)).toList();
    }

    private static String lav(String tekst) {
        return tekst.toLowerCase(Locale.ROOT);
    }
}
