package dk.borgerblikket.lookup.objekt;

import dk.borgerblikket.lookup.objekt.Objektart.Antal;
import dk.borgerblikket.lookup.objekt.Registrering.AttributListe;
import dk.borgerblikket.lookup.objekt.Registrering.TilstandListe;
import dk.borgerblikket.oio.Tidslinje;
import dk.borgerblikket.registrations.Fund;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Skrivning;
import dk.borgerblikket.registrations.Udtraek;
import dk.borgerblikket.registrations.Vurdering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A kind of object as the registration store sees it. */
final class Lagertype implements Objekttype<Registrering> {

    /**
     * Who is Master of everything here: this register. An object has an owning authority, and no it-system that alone may
     * write it (organisation §1).
     */
    static final UUID REGISTER = UUID.fromString("3d6e4f5a-7c1b-4b52-9a8e-5f1c0a2e9b70");

    private static final Map<Objektart, Lagertype> ALLE = Arrays.stream(Objektart.values())
            .collect(Collectors.toMap(a -> a, Lagertype::new, (a, b) -> a, () -> new EnumMap<>(Objektart.class)));

    private final Objektart art;
    private final Objektregler regler;

    private Lagertype(Objektart art) {
        this.art = art;
        this.regler = new Objektregler(art);
    }

    static Lagertype af(Objektart art) {
        return ALLE.get(art);
    }

    Objektart art() {
        return art;
    }

    @Override
    public String navn() {
        return art.oioNavn();
    }

    @Override
    public Class<Registrering> klasse() {
        return Registrering.class;
    }

    @Override
    public Registrering anvend(@Nullable Registrering nu, Registrering besked) {
        if (nu == null || Boolean.TRUE.equals(besked.hel())) {
            return besked;
        }
        return new Registrering(
                besked.noteTekst(),
                besked.tidspunkt(),
                besked.livscyklusKode() == null ? nu.livscyklusKode() : besked.livscyklusKode(),
                besked.brugerRef(),
                new AttributListe(Tidslinje.flet(nu.egenskaber(), besked.egenskaber(), e -> art)),
                new TilstandListe(
                        Tidslinje.flet(nu.gyldighed(), besked.gyldighed(), g -> art),
                        Tidslinje.flet(nu.publiceret(), besked.publiceret(), p -> art)),
                relationer(nu, besked),
                nu.hel());
    }

    private Map<String, List<Relation>> relationer(Registrering nu, Registrering besked) {
        var resultat = new TreeMap<>(nu.relationer());
        besked.relationer()
                .forEach((navn, nye) -> resultat.put(
                        navn,
                        Tidslinje.fletRelationer(
                                nu.relationer(navn),
                                nye,
                                r -> identitet(art.relationer().getOrDefault(navn, Antal.FLERE), r),
                                Relation::referenceID)));
        return resultat;
    }

    /** Role, type and place are the key of a relation that has a place; without one it is known by what it refers to. */
    private static Object identitet(Antal antal, Relation relation) {
        if (antal == Antal.HOEJST_EN) {
            return antal;
        }
        return relation.indeks() == null
                ? Arrays.asList(relation.rolle(), relation.type(), relation.referenceID())
                : Arrays.asList(relation.rolle(), relation.type(), relation.indeks());
    }

    @Override
    public Vurdering vurder(Skrivning<Registrering> skrivning) {
        var brud = new ArrayList<Fund>();
        skrivning.beskeder().forEach(besked -> brud.addAll(regler.besked(besked)));
        brud.addAll(regler.ejerskab(skrivning.efter(), skrivning.skriver().cvr()));
        return brud.isEmpty()
                ? new Vurdering.Godkendt(
                        new Udtraek(REGISTER, null, skrivning.skriver().cvr(), List.of()), Collections.emptyList())
                : new Vurdering.Afvist(
                        brud.stream()
                                .map(f -> f.regel() + ": " + f.sti() + " " + f.besked())
                                .distinct()
                                .limit(Objektregler.MAKS_TEKSTER)
                                .collect(Collectors.joining("; ")),
                        brud,
                        List.of());
    }
}
