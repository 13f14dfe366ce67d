package dk.borgerblikket.lookup.graphql;

import static dk.borgerblikket.lookup.graphql.Grafkald.felt;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.adgang.Opslagsadgang;
import dk.borgerblikket.lookup.adgang.Personfelt;
import dk.borgerblikket.lookup.graphql.ListeRepository.Filter;
import dk.borgerblikket.lookup.kle.Noeglemoenster;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.trae.Traeopslag;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.Fejl;
import graphql.execution.DataFetcherResult;
import graphql.schema.idl.RuntimeWiring;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The queries themselves: where the graph is entered. */
@Singleton
final class Forespoergsler {

    private final GrafRepository graf;
    private final ListeRepository lister;
    private final Traeopslag trae;
    private final Opslagsadgang adgang;

    Forespoergsler(GrafRepository graf, ListeRepository lister, Traeopslag trae, Opslagsadgang adgang) {
        this.graf = graf;
        this.lister = lister;
        this.trae = trae;
        this.adgang = adgang;
    }

    /** A page of a list. */
    private record Forbindelse(List<Kant> edges, Sideoplysning pageInfo) {}

    private record Kant(Sted cursor, Objekt node) {}

    private record Sideoplysning(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable Sted startCursor,
            @Nullable Sted endCursor) {}

    RuntimeWiring.Builder tilfoej(RuntimeWiring.Builder wiring) {
        return wiring.type(
                "Query",
                t -> t.dataFetcher("organisation", felt(k -> svar(organisation(k))))
                        .dataFetcher("organisationEnhed", felt(k -> svar(vedUuid(k, Objektart.ORGANISATIONENHED))))
                        .dataFetcher("bruger", felt(k -> svar(vedUuid(k, Objektart.BRUGER))))
                        .dataFetcher("organisationEnhedListe", felt(k -> svar(enheder(k))))
                        .dataFetcher("brugerListe", felt(k -> svar(brugere(k)))));
    }

    private static Object svar(Uni<?> svar) {
        return svar.subscribeAsCompletionStage();
    }

    private Uni<?> organisation(Grafkald kald) {
        Cvr cvr = kald.kraevet("cvr");
        var nu = kald.forespoergsel().nu();
        return graf.organisation(cvr, nu)
                .flatMap(fundet -> fundet.isEmpty()
                        ? Uni.createFrom()
                                .item(DataFetcherResult.newResult()
                                        .error(Graffejl.NotFound.paa(
                                                kald.sted(),
                                                Graffejl.Type.ERROR,
                                                "Der er ingen organisation med dette CVR-nummer."))
                                        .build())
                        : graf.hent(List.of(fundet.get()), nu).map(o -> o.get(fundet.get())));
    }

    /** What is found is answered, and what is not is told beside it. */
    private Uni<?> vedUuid(Grafkald kald, Objektart art) {
        var uuider = new LinkedHashSet<UUID>(kald.<List<UUID>>kraevet("uuid"));
        if (uuider.size() > Liste.MAKS) {
            throw new Fejl(Opslagsfejl.UGYLDIG_LISTE);
        }
        kald.forespoergsel().optag(uuider.size());
        return graf.hent(uuider, kald.forespoergsel().nu()).map(fundne -> {
            var objekter = uuider.stream()
                    .map(fundne::get)
                    .filter(o -> o != null && o.art() == art)
                    .toList();
            var type = objekter.isEmpty() ? Graffejl.Type.ERROR : Graffejl.Type.WARNING;
            return DataFetcherResult.newResult()
                    .data(objekter)
                    .errors(uuider.stream()
                            .filter(u ->
                                    objekter.stream().noneMatch(o -> o.uuid().equals(u)))
                            .map(u ->
                                    Graffejl.NotFound.paa(kald.sted(), type, art.oioNavn() + " " + u + " findes ikke."))
                            .toList())
                    .build();
        });
    }

    private Uni<?> enheder(Grafkald kald) {
        var filtre = new ArrayList<Filter>();
        if (kald.<Map<String, Object>>argument("opgaver") instanceof Map<String, Object> kle) {
            filtre.add(new Filter.Opgave((UUID) kle.get("rolle"), liste(kle.get("kleNummer"), Noeglemoenster.class)));
        }
        if (kald.<List<UUID>>argument("itSystemer") instanceof List<UUID> systemer) {
            filtre.add(new Filter.Tilknyttet("TilknyttedeItSystemer", systemer));
        }
        Cvr cvr = kald.kraevet("cvr");
        var nu = kald.forespoergsel().nu();
        var liste = udsnit(kald);
        return graf.organisation(cvr, nu)
                .flatMap(organisation -> organisation
                        .map(o -> trae.roedder(List.of(o), nu).map(roedder -> roedder.get(o)))
                        .orElseGet(() -> Uni.createFrom().nullItem()))
                .flatMap(rod -> side(kald, Objektart.ORGANISATIONENHED, cvr, rod, filtre, liste));
    }

    private Uni<?> brugere(Grafkald kald) {
        Cvr cvr = kald.kraevet("cvr");
        var filtre = new ArrayList<Filter>();
        if (kald.<Map<String, Object>>argument("brugerFilter") instanceof Map<String, Object> filter) {
            if (filter.get("brugernavn") instanceof String navn) {
                filtre.add(new Filter.Navn(Moenster.laes(navn)));
            }
            if (filter.get("adresseRolleFilter") instanceof Map<?, ?> adresse) {
                filtre.add(
                        new Filter.Adresse((UUID) Objects.requireNonNull(adresse.get("rolle")), Moenster.laes((String)
                                Objects.requireNonNull(adresse.get("tekst")))));
            }
            if (filter.get("brugerTypeUuid") instanceof UUID type) {
                filtre.add(new Filter.Tilknyttet("BrugerTyper", List.of(type)));
            }
            if (filter.get("personFilter") instanceof Map<?, ?> person) {
                filtre.add(person(cvr, (String) person.get("navn"), (String) person.get("cpr")));
            }
        }
        return side(kald, Objektart.BRUGER, cvr, null, filtre, udsnit(kald));
    }

    /** Hits would tell what the answer does not show, so the right to see is asked for first. */
    private Filter person(Cvr cvr, @Nullable String navn, @Nullable String cpr) {
        if (navn != null) {
            kraev(Personfelt.NAVN, cvr);
        }
        if (cpr != null) {
            kraev(Personfelt.CPR, cvr);
        }
        return new Filter.Person(navn == null ? null : Moenster.laes(navn), cpr);
    }

    private void kraev(Personfelt felt, Cvr cvr) {
        if (!adgang.kraevPersonsoegning(felt).equals(cvr)) {
            throw new Fejl(Opslagsfejl.INGEN_RETTIGHED);
        }
    }

    private static Liste udsnit(Grafkald kald) {
        return Liste.af(kald.argument("first"), kald.argument("last"), kald.argument("after"), kald.argument("before"));
    }

    private static <T> List<T> liste(@Nullable Object vaerdi, Class<T> type) {
        return ((List<?>) Objects.requireNonNull(vaerdi))
                .stream().map(type::cast).toList();
    }

    private Uni<Forbindelse> side(
            Grafkald kald, Objektart art, Cvr cvr, @Nullable UUID rod, List<Filter> filtre, Liste liste) {
        var nu = kald.forespoergsel().nu();
        var aktiv = "AKTIV".equals(kald.<String>argument("status"));
        return lister.find(art, cvr, nu, aktiv, rod, filtre, liste).flatMap(side -> {
            kald.forespoergsel().optag(side.steder().size());
            return graf.hent(side.steder().stream().map(Sted::uuid).toList(), nu)
                    .map(objekter -> {
                        var kanter = side.steder().stream()
                                .filter(s -> objekter.containsKey(s.uuid()))
                                .map(s -> new Kant(s, Objects.requireNonNull(objekter.get(s.uuid()))))
                                .toList();
                        return new Forbindelse(
                                kanter,
                                new Sideoplysning(
                                        side.efter(),
                                        side.foer(),
                                        kanter.isEmpty()
                                                ? null
                                                : kanter.getFirst().cursor(),
                                        kanter.isEmpty()
                                                ? null
                                                : kanter.getLast().cursor()));
                    });
        });
    }
}
