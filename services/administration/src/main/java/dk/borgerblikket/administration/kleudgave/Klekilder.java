package dk.borgerblikket.administration.kleudgave;

import dk.borgerblikket.administration.AdministrationFejl;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks the look-up what changed, and the indexes what is used. */
@Singleton
class Klekilder {

    private static final Logger LOG = Logger.getLogger(Klekilder.class);

    /** As many as the indexes take in one call. */
    private static final int NUMRE_PR_KALD = 300;

    private final Klassifikationsklient klassifikation;
    private final Sagsklebrug sager;
    private final Ydelsesklebrug ydelser;

    Klekilder(
            @RestClient Klassifikationsklient klassifikation,
            @RestClient Sagsklebrug sager,
            @RestClient Ydelsesklebrug ydelser) {
        this.klassifikation = klassifikation;
        this.sager = sager;
        this.ydelser = ydelser;
    }

    /** Days of publication, in any order. Fails with 503 when the look-up cannot be asked. */
    Uni<List<LocalDate>> udgaver() {
        return klassifikation
                .udgaver()
                .map(svar -> svar.udgaver().stream()
                        .map(Udgavesvar.Udgave::udgivelsesdato)
                        .toList())
                .onFailure()
                .transform(fejl -> utilgaengelig("opslag", fejl));
    }

    /** The changes in order of number. Fails with 503 when the look-up cannot be asked. */
    Uni<List<Udgavesvar.Aendring>> aendringer(LocalDate fra, LocalDate til) {
        return klassifikation
                .aendringer(fra, til)
                .map(Udgavesvar.Aendringer::aendringer)
                .onFailure()
                .transform(fejl -> utilgaengelig("opslag", fejl));
    }

    /** Cases by number; empty when the index cannot be asked. */
    Uni<Optional<List<Klebrug>>> sager(Set<KleNummer> numre, @Nullable Cvr ejer) {
        return brug("sagsindeks", sager::brug, numre, ejer);
    }

    /** Grants by number; empty when the index cannot be asked. */
    Uni<Optional<List<Klebrug>>> ydelser(Set<KleNummer> numre, @Nullable Cvr ejer) {
        return brug("ydelsesindeks", ydelser::brug, numre, ejer);
    }

    private static Uni<Optional<List<Klebrug>>> brug(
            String kilde,
            BiFunction<String, @Nullable String, Uni<Klebrug.Svar>> indeks,
            Set<KleNummer> numre,
            @Nullable Cvr ejer) {
        return Multi.createFrom()
                .iterable(delt(numre))
                .onItem()
                .transformToUniAndConcatenate(del -> indeks.apply(del, ejer == null ? null : ejer.cifre()))
                .collect()
                .asList()
                .map(svar -> Optional.of(
                        svar.stream().flatMap(s -> s.brug().stream()).toList()))
                .onFailure()
                .recoverWithItem(fejl -> {
                    LOG.warnf("%s svarer ikke: %s", kilde, fejl.getClass().getName());
                    return Optional.empty();
                });
    }

    private static List<String> delt(Set<KleNummer> numre) {
        var alle = numre.stream().sorted().map(KleNummer::nummer).toList();
        var dele = new ArrayList<String>();
        for (var fra = 0; fra < alle.size(); fra += NUMRE_PR_KALD) {
            dele.add(alle.subList(fra, Math.min(fra + NUMRE_PR_KALD, alle.size())).stream()
                    .collect(Collectors.joining(",")));
        }
        return dele;
    }

    private static Fejl utilgaengelig(String kilde, Throwable fejl) {
        LOG.warnf("%s svarer ikke: %s", kilde, fejl.getClass().getName());
        return new Fejl(AdministrationFejl.KLE_UTILGAENGELIG);
    }
}
