package dk.borgerblikket.lookup.trae;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektopslag;
import dk.borgerblikket.lookup.trae.Traekontrol.Enhed;
import dk.borgerblikket.lookup.trae.Traekontrol.Urnhenvisning;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks up trees of units, and what is wrong with them. */
@Singleton
public final class Traeopslag {

    /** Most units in one answer; the largest municipality has a few thousand. */
    private static final int MAKS_ENHEDER = 20_000;

    /** Most references by URN that one answer tells. */
    private static final int MAKS_URNER = 1_000;

    private final TraeRepository repository;
    private final Objektopslag opslag;

    Traeopslag(TraeRepository repository, Objektopslag opslag) {
        this.repository = repository;
        this.opslag = opslag;
    }

    /**
     * The units of an organisation.
     *
     * @param trae empty when it is not known which unit is at the top
     */
    record Organisationstrae(Rodvalg valg, Optional<Knude> trae) {}

    /**
     * What is wrong with the organisation of an authority.
     *
     * @param navne of the units that are named
     * @param urner references by URN, the first of them
     */
    record Afvigelser(Traekontrol kontrol, Map<UUID, String> navne, List<Urnhenvisning> urner) {}

    /**
     * The unit with what is below it.
     *
     * @throws Fejl 404, as failure, when there is no such unit at the moment
     */
    Uni<Knude> under(UUID enhed, Instant virkning, int dybde) {
        return trae(enhed, virkning, dybde).map(trae -> trae.orElseThrow(() -> new Fejl(FaellesFejl.IKKE_FUNDET)));
    }

    /** @throws Fejl 404, as failure, when there is no such organisation */
    Uni<Organisationstrae> iOrganisation(UUID organisation, Instant virkning, int dybde) {
        return opslag.hent(organisation)
                .invoke(fundet -> fundet.filter(o -> o.art() == Objektart.ORGANISATION)
                        .orElseThrow(() -> new Fejl(FaellesFejl.IKKE_FUNDET)))
                .chain(() -> repository.roedder(List.of(organisation), virkning, MAKS_ENHEDER))
                .map(roedder -> Rodvalg.af(roedder.getOrDefault(organisation, List.of())))
                .flatMap(valg -> valg.rod()
                        .map(rod -> trae(rod.uuid(), virkning, dybde))
                        .orElse(Uni.createFrom().item(Optional.empty()))
                        .map(trae -> new Organisationstrae(valg, trae)));
    }

    /** The unit at the top of each organisation; one of which it is not known which that is, has none. */
    public Uni<Map<UUID, UUID>> roedder(Collection<UUID> organisationer, Instant virkning) {
        return repository.roedder(organisationer, virkning, MAKS_ENHEDER).map(fundne -> {
            var roedder = new HashMap<UUID, UUID>();
            fundne.forEach((organisation, kandidater) ->
                    Rodvalg.af(kandidater).rod().ifPresent(rod -> roedder.put(organisation, rod.uuid())));
            return roedder;
        });
    }

    /** What is wrong with the units of the authority at the moment. */
    Uni<Afvigelser> afvigelser(Cvr cvr, Instant virkning) {
        return repository
                .alle(cvr, virkning, MAKS_ENHEDER + 1)
                .invoke(Traeopslag::kraevIkkeForMange)
                .flatMap(enheder -> repository
                        .urner(cvr, virkning, MAKS_URNER)
                        .map(urner -> new Afvigelser(
                                Traekontrol.af(enheder),
                                enheder.stream().collect(Collectors.toMap(Enhed::uuid, Enhed::navn)),
                                urner)));
    }

    private Uni<Optional<Knude>> trae(UUID enhed, Instant virkning, int dybde) {
        return repository
                .under(enhed, virkning, dybde, MAKS_ENHEDER + 1)
                .invoke(Traeopslag::kraevIkkeForMange)
                .map(Knude::af);
    }

    private static void kraevIkkeForMange(List<?> fundne) {
        if (fundne.size() > MAKS_ENHEDER) {
            throw new Fejl(Opslagsfejl.FOR_STORT_TRAE);
        }
    }
}
