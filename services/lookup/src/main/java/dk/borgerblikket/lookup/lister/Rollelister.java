package dk.borgerblikket.lookup.lister;

import dk.borgerblikket.lookup.kle.Fastobjekt;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektbesked;
import dk.borgerblikket.lookup.objekt.Objektlager;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Statuskode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The roles and types of relations are classes too. Those that the indexes and the published interfaces use
 * (organisation §6) are registered as ordinary objects; {@code lister.csv} is the list.
 */
@Singleton
public final class Rollelister {

    private static final Logger LOG = Logger.getLogger(Rollelister.class);
    private static final String FIL = "lister.csv";
    private static final UUID KLASSIFIKATION = uuid("urn:borgerblikket:klassifikation:roller-og-typer");

    private final Objektlager lager;
    private final Cvr nationalCvr;

    Rollelister(
            Objektlager lager,
            @ConfigProperty(name = "borgerblikket.national-cvr", defaultValue = "99999999") String nationalCvr) {
        this.lager = lager;
        this.nationalCvr = new Cvr(nationalCvr);
    }

    /** A class of a list. */
    private record Post(String facet, String noegle, String titel, UUID uuid) {
        UUID facetUuid() {
            return Rollelister.uuid("urn:borgerblikket:facet:" + facet);
        }
    }

    /** Registers what the store does not have. Blocks while it reads the list, which is part of the program. */
    public Uni<Void> registrer() {
        return lager.skriv(nationalCvr, beskeder(poster()))
                .invoke(resultater -> resultater.stream()
                        .filter(resultat -> resultat.statusKode() != Statuskode.OK)
                        .forEach(resultat -> LOG.errorf(
                                "%s %s kan ikke registreres: %d %s",
                                resultat.type(), resultat.uuid(), resultat.statusKode(), resultat.fejlbeskedTekst())))
                .replaceWithVoid();
    }

    private static List<Objektbesked> beskeder(List<Post> poster) {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(Fastobjekt.gem(
                                        Objektart.KLASSIFIKATION,
                                        KLASSIFIKATION,
                                        "roller-og-typer",
                                        "Roller og typer",
                                        Map.of())),
                                poster.stream()
                                        .map(Post::facet)
                                        .distinct()
                                        .map(facet -> Fastobjekt.gem(
                                                Objektart.FACET,
                                                uuid("urn:borgerblikket:facet:" + facet),
                                                facet,
                                                facet,
                                                Map.of("FacetTilhoerer", KLASSIFIKATION)))),
                        poster.stream()
                                .map(post -> Fastobjekt.gem(
                                        Objektart.KLASSE,
                                        post.uuid(),
                                        post.noegle(),
                                        post.titel(),
                                        Map.of("Facet", post.facetUuid()))))
                .toList();
    }

    private static List<Post> poster() {
        try (var fil = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Rollelister.class.getResourceAsStream(FIL), FIL), StandardCharsets.UTF_8))) {
            return fil.lines()
                    .skip(1)
                    .map(linje -> linje.split(";"))
                    .map(felter -> new Post(felter[0], felter[1], felter[2], UUID.fromString(felter[3])))
                    .toList();
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }

    private static UUID uuid(String urn) {
        return UUID.nameUUIDFromBytes(urn.getBytes(StandardCharsets.UTF_8));
    }
}
