package dk.borgerblikket.caseindex.lager;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dk.borgerblikket.caseindex.besked.Relationsfelter;
import dk.borgerblikket.caseindex.besked.dokument.DokumentEgenskaber;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.SagEgenskaber;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.borger.Dokumentvisning;
import dk.borgerblikket.caseindex.borger.Sagsvisning;
import dk.borgerblikket.caseindex.laesekontrol.Laesekontrol;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.Urn;
import dk.borgerblikket.registrations.Projektion;
import dk.borgerblikket.registrations.Skrevet;
import dk.borgerblikket.validation.Regelsaet;
import dk.borgerblikket.web.CprNoegle;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Derives, at every write, what the citizen's read sends and what the look-ups between objects need. */
@Singleton
final class Indeksprojektion implements Projektion {

    private final Sagsvisning sagsvisning;
    private final Dokumentvisning dokumentvisning;
    private final Sagssoegetabel soegetabel;
    private final CprNoegle cprNoegle;
    private final ObjectWriter json;
    private final Krydsregler krydsregler;
    private final Krydsregler krydsreglerForLagret;

    Indeksprojektion(
            Sagsvisning sagsvisning,
            Dokumentvisning dokumentvisning,
            Sagssoegetabel soegetabel,
            CprNoegle cprNoegle,
            ObjectMapper json,
            Regelsaet regler) {
        this.sagsvisning = sagsvisning;
        this.dokumentvisning = dokumentvisning;
        this.soegetabel = soegetabel;
        this.cprNoegle = cprNoegle;
        // A list is told also when it is empty: one that is missing makes the gateway hide (V-821).
        // ASCII alone is copied on its way to the citizen; every other text is taken apart letter by letter, and twice.
        this.json = json.copy()
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                .writer()
                .with(JsonWriteFeature.ESCAPE_NON_ASCII);
        this.krydsregler = new Krydsregler(regler);
        this.krydsreglerForLagret = new Krydsregler(regler.forLagret());
    }

    @Override
    public Uni<Void> skriv(SqlConnection forbindelse, List<Skrevet<?>> skrevne) {
        return afled(forbindelse, skrevne).chain(() -> krydsregler.proev(forbindelse, uuider(skrevne)));
    }

    @Override
    public Uni<Void> skrivLagret(SqlConnection forbindelse, List<Skrevet<?>> skrevne) {
        return SoegningRepository.glem(forbindelse, uuider(skrevne))
                .chain(() -> afled(forbindelse, skrevne))
                .chain(() -> krydsreglerForLagret.proev(forbindelse, uuider(skrevne)));
    }

    private static UUID[] uuider(List<Skrevet<?>> skrevne) {
        return skrevne.stream().map(Skrevet::uuid).toArray(UUID[]::new);
    }

    private Uni<Void> afled(SqlConnection forbindelse, List<Skrevet<?>> skrevne) {
        var visninger = new ArrayList<ProjektionRepository.Visning>(skrevne.size());
        var borgersager = new ArrayList<BorgersagRepository.Borgersag>();
        var henvisninger = new ArrayList<ProjektionRepository.Henvisning>();
        var dokumenter = new ArrayList<UUID>();
        for (var skrevet : skrevne) {
            switch (skrevet.indhold()) {
                case Sagsregistrering sag -> {
                    var journaliserede = maal(sag.relationListe().journalpost());
                    visninger.add(visning(skrevet, noegle(sag), null));
                    borgersager.addAll(borgersager(skrevet, sag, journaliserede));
                    henvisninger(skrevet.uuid(), "JOURNALPOST", journaliserede).forEach(henvisninger::add);
                    henvisninger(
                                    skrevet.uuid(),
                                    "SAGSRELATION",
                                    maal(sag.relationListe().sagsrelation()))
                            .forEach(henvisninger::add);
                }
                case Dokumentregistrering dokument -> {
                    dokumenter.add(skrevet.uuid());
                    visninger.add(visning(
                            skrevet, noegle(dokument), tekst(dokumentvisning.grundlag(skrevet.uuid(), dokument))));
                }
                default -> throw new IllegalStateException(skrevet.type().navn());
            }
        }
        return new ProjektionRepository(forbindelse)
                .gem(visninger, henvisninger)
                .chain(() -> soegetabel.skriv(forbindelse, skrevne))
                .chain(() -> new BorgersagRepository(forbindelse)
                        .gem(skrevne.stream().map(Skrevet::uuid).toList(), dokumenter, borgersager));
    }

    @Override
    public String afgraensning() {
        return Laesekontrol.FJERNES;
    }

    @Override
    public Uni<Void> fjernet(SqlConnection forbindelse, List<UUID> fjernede) {
        var uuider = fjernede.toArray(UUID[]::new);
        return new ProjektionRepository(forbindelse)
                .rydFund(uuider)
                .chain(() -> new BorgersagRepository(forbindelse).fjernet(fjernede))
                .chain(() -> krydsreglerForLagret.fjernet(forbindelse, uuider));
    }

    private static ProjektionRepository.Visning visning(
            Skrevet<?> skrevet, @Nullable String noegle, @Nullable String dokument) {
        return new ProjektionRepository.Visning(
                skrevet.uuid(), skrevet.type().navn(), skrevet.udtraek().ejer().cifre(), noegle, dokument);
    }

    /** The facts of a case are only made when there is a citizen to send them to. */
    private List<BorgersagRepository.Borgersag> borgersager(
            Skrevet<?> skrevet, Sagsregistrering sag, List<UUID> journaliserede) {
        var borgere = borgere(sag).toList();
        if (borgere.isEmpty()) {
            return List.of();
        }
        var grundlag = tekst(sagsvisning.grundlag(skrevet.uuid(), sag));
        return borgere.stream()
                .map(n -> new BorgersagRepository.Borgersag(
                        n,
                        skrevet.tidspunkt(),
                        skrevet.uuid(),
                        skrevet.udtraek().ejer().cifre(),
                        grundlag,
                        journaliserede))
                .toList();
    }

    private String tekst(Object grundlag) {
        try {
            return json.writeValueAsString(grundlag);
        } catch (JsonProcessingException umuligt) {
            throw new IllegalStateException("Grundlaget kan ikke skrives", umuligt);
        }
    }

    private static @Nullable String noegle(Sagsregistrering sag) {
        return sag.attributListe().egenskaber().reversed().stream()
                .map(SagEgenskaber::brugervendtNoegle)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String noegle(Dokumentregistrering dokument) {
        return dokument.attributListe().egenskaber().reversed().stream()
                .map(DokumentEgenskaber::brugervendtNoegle)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Everybody known by CPR number who is or has been party, in whatever role. */
    private Stream<byte[]> borgere(Sagsregistrering sag) {
        return sag.relationListe().sagspart().stream()
                .map(Relationsfelter::referenceId)
                .filter(Objects::nonNull)
                .flatMap(r -> r.somUrn().stream())
                .flatMap(u -> Urn.cpr(u).stream())
                .distinct()
                .map(cprNoegle::noegle);
    }

    private static Stream<ProjektionRepository.Henvisning> henvisninger(UUID objekt, String art, List<UUID> maal) {
        return maal.stream().map(til -> new ProjektionRepository.Henvisning(objekt, art, til));
    }

    /** The objects that relations point to, each once, in one order. */
    private static List<UUID> maal(List<? extends Relationsfelter> relationer) {
        return relationer.stream()
                .map(Relationsfelter::referenceId)
                .filter(Objects::nonNull)
                .map(UnikId::somUuid)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
