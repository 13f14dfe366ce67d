package dk.borgerblikket.lookup.organisationsimport;

import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.lister.Velkendte;
import dk.borgerblikket.lookup.objekt.Egenskab;
import dk.borgerblikket.lookup.objekt.Kriterium;
import dk.borgerblikket.lookup.objekt.Laest;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektopslag;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.lookup.objekt.Relation;
import dk.borgerblikket.lookup.objekt.Soegekriterier;
import dk.borgerblikket.lookup.objekt.Soegning;
import dk.borgerblikket.lookup.organisationsimport.Ajourfoering.Relationer;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.UnikId;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Units of a spreadsheet as whole objects. A spreadsheet tells of today and not of before, so each line is added to what the
 * register has. Blocks, as all reading of files does.
 */
@Singleton
final class Csvfiler {

    private static final int BUNDT = 100;
    /** A number is one of KLE's, as released or the municipality's own. */
    private static final String KLE = "I-04: kle skal være numre, der findes i KLE";

    private static final List<UUID> ADRESSEROLLER =
            List.of(Velkendte.POSTADRESSE, Velkendte.MOBILTELEFON, Velkendte.E_MAIL);

    private final Objektopslag opslag;
    private final Soegning soegning;
    private final Clock ur;
    private final Cvr nationalCvr;

    Csvfiler(
            Objektopslag opslag,
            Soegning soegning,
            Clock ur,
            @ConfigProperty(name = "borgerblikket.national-cvr", defaultValue = "99999999") String nationalCvr) {
        this.opslag = opslag;
        this.soegning = soegning;
        this.ur = ur;
        this.nationalCvr = new Cvr(nationalCvr);
    }

    Objektlaeser.Fil enheder(Cvr kommune, InputStream fil) {
        var linjer = new Linjer(fil);
        var laesning = new Laesning(kommune);
        Deque<Post> klar = new ArrayDeque<>();
        return () -> {
            if (klar.isEmpty()) {
                klar.addAll(laesning.poster(raekker(linjer)));
            }
            return klar.poll();
        };
    }

    private static List<Csvraekke.Laest> raekker(Linjer linjer) throws IOException {
        var raekker = new ArrayList<Csvraekke.Laest>();
        while (raekker.size() < BUNDT) {
            var linje = linjer.naeste();
            if (linje == null) {
                return raekker;
            }
            if (linjer.nummer() > 1 || !Csvraekke.erHoved(linje)) {
                raekker.add(Csvraekke.laes(linjer.nummer(), linje));
            }
        }
        return raekker;
    }

    /** One file while it is read. */
    private final class Laesning {

        private final Cvr kommune;
        private final Ajourfoering ajourfoering = new Ajourfoering(ur.instant(), Udfoersel.dag(ur.instant()));
        private final Map<String, Optional<UUID>> klasser = new HashMap<>();
        private final Optional<UUID> organisation;

        Laesning(Cvr kommune) {
            this.kommune = kommune;
            this.organisation = find(Objektart.VIRKSOMHED, new Kriterium.Nummer(kommune), new Kriterium.Ejer(kommune))
                    .flatMap(virksomhed -> find(
                            Objektart.ORGANISATION,
                            Kriterium.Har.til("Virksomhed", virksomhed),
                            new Kriterium.Ejer(kommune)));
        }

        private Optional<UUID> find(Objektart art, Kriterium... kriterier) {
            return soegning
                    .find(Soegekriterier.paa(art, ajourfoering.nu(), List.of(kriterier)), null, 0, 1)
                    .await()
                    .indefinitely()
                    .uuider()
                    .stream()
                    .findFirst();
        }

        /** The municipality's own class before the nation's. */
        private Optional<UUID> klasse(String nummer) {
            return klasser.computeIfAbsent(
                    nummer,
                    n -> Klassenummer.laes(n)
                            .flatMap(gyldigt -> Stream.of(kommune, nationalCvr)
                                    .flatMap(ejer -> find(
                                            Objektart.KLASSE,
                                            new Kriterium.Noegle(gyldigt.nummer(), false),
                                            new Kriterium.Aktiv(true),
                                            new Kriterium.Ejer(ejer))
                                            .stream())
                                    .findFirst()));
        }

        List<Post> poster(List<Csvraekke.Laest> raekker) {
            var kendte = kendte(raekker);
            var poster = new ArrayList<Post>();
            for (var laest : raekker) {
                switch (laest) {
                    case Csvraekke.Laest.Afvist(var afvist) -> poster.add(afvist);
                    case Csvraekke.Laest.Enhed(var raekke) -> poster.addAll(poster(raekke, kendte));
                }
            }
            return poster;
        }

        private Map<UUID, Registrering> kendte(List<Csvraekke.Laest> raekker) {
            var uuider = raekker.stream()
                    .flatMap(l -> l instanceof Csvraekke.Laest.Enhed(var r)
                            ? Stream.concat(
                                    Stream.of(r.uuid()), ADRESSEROLLER.stream().map(rolle -> adresse(r.uuid(), rolle)))
                            : Stream.empty())
                    .distinct()
                    .toList();
            return opslag.hent(uuider).await().indefinitely().stream()
                    .filter(l -> l.ejer().equals(kommune))
                    .collect(Collectors.toMap(Laest::uuid, Laest::indhold));
        }

        private List<Post> poster(Csvraekke raekke, Map<UUID, Registrering> kendte) {
            var opgaver = raekke.kle().stream().map(this::klasse).toList();
            if (opgaver.stream().anyMatch(Optional::isEmpty)) {
                return List.of(new Post.Afvist(raekke.linje(), raekke.uuid(), KLE));
            }
            var poster = new ArrayList<Post>();
            var adresser = new ArrayList<Relation>();
            Map.of(
                            Velkendte.POSTADRESSE, raekke.postadresse(),
                            Velkendte.MOBILTELEFON, raekke.telefon(),
                            Velkendte.E_MAIL, raekke.email())
                    .forEach((rolle, tekst) -> {
                        if (!tekst.isEmpty()) {
                            var uuid = adresse(raekke.uuid(), rolle);
                            adresser.add(relation(uuid, rolle, Velkendte.ENHEDSADRESSE));
                            poster.add(new Post.Objekt(
                                    raekke.linje(),
                                    Objektart.ADRESSE,
                                    uuid,
                                    ajourfoering.objekt(
                                            kendte.get(uuid), Map.of("AdresseTekst", tekst), false, Map.of())));
                        }
                    });
            var foer = kendte.get(raekke.uuid());
            poster.add(new Post.Objekt(
                    raekke.linje(),
                    Objektart.ORGANISATIONENHED,
                    raekke.uuid(),
                    ajourfoering.objekt(
                            foer,
                            egenskaber(foer, raekke.navn()),
                            true,
                            Map.of(
                                    "Overordnet",
                                    alle(Stream.ofNullable(raekke.overordnet()).map(u -> relation(u, null, null))),
                                    "Tilhoerer",
                                    organisation
                                            .map(o -> alle(Stream.of(relation(o, null, null))))
                                            .orElseGet(() -> new Relationer(r -> false, List.of())),
                                    "Opgaver",
                                    alle(opgaver.stream()
                                            .flatMap(Optional::stream)
                                            .map(k -> relation(k, raekke.rolle(), null))),
                                    "Adresser",
                                    new Relationer(Csvfiler::erVores, adresser)))));
            return poster;
        }
    }

    /** A unit that is new has its name for a key; one that has a key keeps it. */
    private static Map<String, String> egenskaber(@Nullable Registrering foer, String navn) {
        return foer == null ? Map.of("EnhedNavn", navn, Egenskab.NOEGLE, noegle(navn)) : Map.of("EnhedNavn", navn);
    }

    private static String noegle(String navn) {
        return navn.codePointCount(0, navn.length()) <= 50 ? navn : navn.substring(0, navn.offsetByCodePoints(0, 50));
    }

    private static Relationer alle(Stream<Relation> oensket) {
        return new Relationer(r -> true, oensket.toList());
    }

    private static boolean erVores(Relation adresse) {
        return adresse.rolle() != null
                && adresse.rolle().somUuid().filter(ADRESSEROLLER::contains).isPresent();
    }

    private static Relation relation(UUID til, @Nullable UUID rolle, @Nullable UUID type) {
        return new Relation(
                null,
                UnikId.uuid(til),
                rolle == null ? null : UnikId.uuid(rolle),
                type == null ? null : UnikId.uuid(type),
                null);
    }

    /** The address of a unit in a role is always the same object, so that it is changed and not made anew. */
    private static UUID adresse(UUID enhed, UUID rolle) {
        return UUID.nameUUIDFromBytes(
                ("urn:borgerblikket:adresse:" + enhed + ":" + rolle).getBytes(StandardCharsets.UTF_8));
    }
}
