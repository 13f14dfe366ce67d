package dk.borgerblikket.lookup.kleimport;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.kle.Klasseart;
import dk.borgerblikket.lookup.kle.Niveau;
import dk.borgerblikket.lookup.kleimport.KleXmlLaeser.Filtype;
import dk.borgerblikket.lookup.svar.Svarlager;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Imports a release of KLE (K-10). The file is read to its end and found in order before the database is touched, so a
 * bad or slow file holds no lock and changes nothing; then the release is stored in one transaction. The classes
 * are registered after that: an import that is cut off there is made good by the next one, or when the service starts.
 */
@Singleton
final class KleImport {

    private final KleImportRepository repository;
    private final Kleregistrering registrering;
    private final Svarlager svarlager;

    KleImport(KleImportRepository repository, Kleregistrering registrering, Svarlager svarlager) {
        this.repository = repository;
        this.registrering = registrering;
        this.svarlager = svarlager;
    }

    /**
     * Imports KL's XML. Blocks while it reads the file.
     *
     * @param angivet the caller's word for the release date; null when the file's own counts
     */
    Uni<Kvittering> xml(InputStream fil, Filtype filtype, @Nullable LocalDate angivet) {
        var laest = KleXmlLaeser.laes(fil, filtype);
        if (angivet != null && laest.udgivelsesdato() != null && !angivet.equals(laest.udgivelsesdato())) {
            throw new Fejl(
                    Opslagsfejl.UDGIVELSESDATO_UENS,
                    "Filen er fra " + laest.udgivelsesdato() + ", men " + angivet + " er angivet.");
        }
        return gem(laest, laest.udgivelsesdato() == null ? angivet : laest.udgivelsesdato());
    }

    /** Imports a CSV file. Blocks while it reads the file. */
    Uni<Kvittering> csv(InputStream fil, @Nullable LocalDate udgivelsesdato) {
        return gem(KleCsvLaeser.laes(fil), udgivelsesdato);
    }

    private Uni<Kvittering> gem(Udgavefil fil, @Nullable LocalDate udgivelsesdato) {
        if (udgivelsesdato == null) {
            throw new Fejl(Opslagsfejl.UDGIVELSESDATO_MANGLER);
        }
        var arter = new EnumMap<Klasseart, List<Udgaveklasse>>(Klasseart.class);
        for (var klasse : fil.klasser()) {
            arter.computeIfAbsent(klasse.nummer().niveau().art(), art -> new ArrayList<>())
                    .add(klasse);
        }
        return repository
                .gem(udgivelsesdato, arter)
                .call(registrering::ajourfoer)
                .eventually(svarlager::toem)
                .map(erstattet -> new Kvittering(udgivelsesdato, antal(fil.klasser()), erstattet));
    }

    /** How many classes there are on each level. */
    static Map<Niveau, Integer> antal(List<Udgaveklasse> klasser) {
        var antal = new EnumMap<Niveau, Integer>(Niveau.class);
        for (var niveau : Niveau.values()) {
            antal.put(niveau, 0);
        }
        for (var klasse : klasser) {
            antal.merge(klasse.nummer().niveau(), 1, Integer::sum);
        }
        return antal;
    }

    /**
     * What was stored.
     *
     * @param erstattet whether a release of that date was there before and has been replaced
     */
    record Kvittering(LocalDate udgivelsesdato, Map<Niveau, Integer> antal, boolean erstattet) {}
}
