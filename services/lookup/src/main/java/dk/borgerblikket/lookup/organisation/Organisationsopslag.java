package dk.borgerblikket.lookup.organisation;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.adgang.Opslagsadgang;
import dk.borgerblikket.lookup.adgang.Personfelt;
import dk.borgerblikket.lookup.adgang.Personskaerm;
import dk.borgerblikket.lookup.objekt.Fundside.Sted;
import dk.borgerblikket.lookup.objekt.Kriterium;
import dk.borgerblikket.lookup.objekt.MedNavne;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektopslag;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.lookup.objekt.Soegekriterier;
import dk.borgerblikket.lookup.objekt.Soegning;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.Historik;
import dk.borgerblikket.registrations.Historik.Registreret;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Looks up objects of organisation, one kind at a time. */
@Singleton
final class Organisationsopslag {

    private final Objektopslag opslag;
    private final Soegning soegning;
    private final Personskaerm skaerm;
    private final Opslagsadgang adgang;

    Organisationsopslag(Objektopslag opslag, Soegning soegning, Personskaerm skaerm, Opslagsadgang adgang) {
        this.opslag = opslag;
        this.soegning = soegning;
        this.skaerm = skaerm;
        this.adgang = adgang;
    }

    /**
     * Several objects.
     *
     * @param ukendte the UUIDs that no object of the kind was found by
     */
    record Fundne(List<Objektsvar> objekter, List<UUID> ukendte) {}

    /**
     * A page of a search.
     *
     * @param naeste where the next page begins; empty on the last one
     */
    record Side(List<Objektsvar> objekter, Optional<Sidenoegle> naeste) {}

    /** A registration with when this register received it. */
    record Modtaget(int nummer, Instant modtaget, Registrering registrering) {}

    /** Everything that was ever registered of an object. */
    record Objekthistorik(UUID uuid, Objektart art, Cvr ejer, List<Modtaget> registreringer) {}

    /**
     * One object.
     *
     * @param registrering the time of registration to read as of; empty for now. Names of others are then not told, since
     *     they are known as of now
     * @throws Fejl 404, as failure, when there was none of the kind
     */
    Uni<Objektsvar> hent(Objektart art, UUID uuid, Instant virkning, Optional<Instant> registrering) {
        return registrering
                .map(tid -> opslag.somRegistreret(uuid, tid)
                        .map(fundet -> fundet.map(o -> new MedNavne(o, Map.of())).stream()
                                .toList()))
                .orElseGet(() -> opslag.hentMedNavne(List.of(uuid), virkning))
                .flatMap(fundne -> vis(art, fundne, virkning))
                .map(viste -> viste.stream().findFirst().orElseThrow(() -> new Fejl(FaellesFejl.IKKE_FUNDET)));
    }

    /** Those of the objects that are there and of the kind, in one round trip to the database. */
    Uni<Fundne> hent(Objektart art, List<UUID> uuider, Instant virkning) {
        return opslag.hentMedNavne(uuider, virkning)
                .flatMap(fundne -> vis(art, fundne, virkning))
                .map(viste -> {
                    var kendte = viste.stream().map(Objektsvar::uuid).collect(Collectors.toSet());
                    return new Fundne(
                            viste,
                            uuider.stream().filter(u -> !kendte.contains(u)).toList());
                });
    }

    /**
     * A page of those that fulfil the criteria. Whoever searches persons by more than their exact key must be allowed to
     * see their names, and then only finds the persons of the own authority.
     */
    Uni<Side> soeg(Objektart art, Soegeparametre parametre, Instant virkning, @Nullable Sidenoegle efter, int antal) {
        var kriterier = new ArrayList<>(parametre.kriterier(art));
        if (art == Objektart.PERSON && parametre.sigerNoegetOmNavn()) {
            kriterier.add(new Kriterium.Ejer(adgang.kraevPersonsoegning(Personfelt.NAVN)));
        }
        var soegt = Soegekriterier.paa(art, virkning, kriterier);
        return sted(soegt, efter)
                .flatMap(sted -> soegning.find(soegt, sted.orElse(null), 0, antal))
                .flatMap(side -> hent(art, side.uuider(), virkning)
                        .map(fundne -> new Side(
                                fundne.objekter(), side.naeste().map(s -> Sidenoegle.af(s, art == Objektart.PERSON)))));
    }

    private Uni<Optional<Sted>> sted(Soegekriterier soegt, @Nullable Sidenoegle efter) {
        if (efter == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        if (soegt.art() != Objektart.PERSON) {
            var orden = efter.orden() == null ? "" : efter.orden();
            return Uni.createFrom().item(Optional.of(new Sted(orden, efter.uuid())));
        }
        return soegning.sted(efter.uuid(), soegt.art(), soegt.virkning()).invoke(sted -> {
            if (sted.isEmpty()) {
                throw new Fejl(Opslagsfejl.UGYLDIG_SIDE);
            }
        });
    }

    /**
     * Everything that was ever registered of the object, also when it has been deleted.
     *
     * @throws Fejl 404, as failure, when there never was one of the kind
     */
    Uni<Objekthistorik> historik(Objektart art, UUID uuid) {
        return opslag.ogsaaSlettet(uuid).flatMap(fundet -> {
            var objekt = fundet.filter(o -> o.art() == art).orElseThrow(() -> new Fejl(FaellesFejl.IKKE_FUNDET));
            return opslag.historik(uuid, art)
                    .map(historik -> historik.map(Historik::registreringer).orElse(List.of()))
                    .flatMap(modtagne -> skaerm.skaerm(
                                    uuid,
                                    art,
                                    objekt.ejer(),
                                    modtagne.stream().map(Registreret::indhold).toList())
                            .map(synlige -> new Objekthistorik(
                                    uuid,
                                    art,
                                    objekt.ejer(),
                                    IntStream.range(0, modtagne.size())
                                            .mapToObj(i -> new Modtaget(
                                                    modtagne.get(i).nummer(),
                                                    modtagne.get(i).stsTidspunkt(),
                                                    synlige.get(i)))
                                            .toList())));
        });
    }

    private Uni<List<Objektsvar>> vis(Objektart art, List<MedNavne> fundne, Instant virkning) {
        var afArt = fundne.stream().filter(m -> m.objekt().art() == art).toList();
        return skaerm.skaerm(afArt.stream().map(MedNavne::objekt).toList())
                .map(synlige -> IntStream.range(0, afArt.size())
                        .mapToObj(i -> Objektsvar.af(
                                synlige.get(i), virkning, afArt.get(i).navne()))
                        .toList());
    }
}
