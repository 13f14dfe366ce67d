package dk.borgerblikket.caseindex.fjern;

import dk.borgerblikket.caseindex.besked.Objektid;
import dk.borgerblikket.caseindex.fremsoeg.Udpegning;
import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.oio.MultipleOutput;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.registrations.Medfoelgende;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.registrations.graenseflade.Kvittering;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Removes cases physically, and the documents that are left without a case unless they are to stay; by UUID, and whatever
 * else a search expression finds, documents included (case-index §13).
 */
@ApplicationScoped
public class Fjernelse {

    private final Registreringslager lager;
    private final Sagstype sagstype;
    private final Dokumenttype dokumenttype;
    private final Udpegning udpegning;
    private final FjernRepository repository;
    private final Ydelsesfjernelse ydelser;

    Fjernelse(
            Registreringslager lager,
            Sagstype sagstype,
            Dokumenttype dokumenttype,
            Udpegning udpegning,
            FjernRepository repository,
            Ydelsesfjernelse ydelser) {
        this.lager = lager;
        this.sagstype = sagstype;
        this.dokumenttype = dokumenttype;
        this.udpegning = udpegning;
        this.repository = repository;
        this.ydelser = ydelser;
    }

    /**
     * Removes what is named and what is found.
     *
     * @return one result per UUID of the message, in order, and one more per object that the expression has removed
     * @throws dk.borgerblikket.web.Fejl also as failure, when nothing is removed because of how the message is put
     */
    public Uni<MultipleOutput> fjern(Skriver skriver, FjernInput input) {
        var uuider = new ArrayList<UUID>(input.sagUuid().size());
        for (var i = 0; i < input.sagUuid().size(); i++) {
            uuider.add(Objektid.laes(input.sagUuid().get(i).uuid(), "SagUuid[" + (i + 1) + "]/UUIDIdentifikator"));
        }
        Medfoelgende medfoelgende = Boolean.TRUE.equals(input.efterladSagsloeseDokumenter())
                ? Medfoelgende.INGEN
                : FjernRepository::dokumenterKunPaa;
        var legitimation = Boolean.TRUE.equals(input.fjernOgsaaYdelse())
                ? Optional.of(ydelser.legitimation())
                : Optional.<String>empty();
        return udpeget(skriver, input).flatMap(fundet -> {
            var sager = new ArrayList<>(uuider);
            fundet.sager().stream().filter(s -> !uuider.contains(s)).forEach(sager::add);
            return foerst(skriver, sager, legitimation)
                    .chain(() -> lager.fjern(skriver, dokumenttype, fundet.dokumenter(), Medfoelgende.INGEN))
                    .flatMap(dokumenter -> lager.fjern(skriver, sagstype, sager, medfoelgende)
                            .map(fjernede -> resultat(uuider.size(), fjernede, dokumenter)))
                    .map(Kvittering::af);
        });
    }

    private Uni<Udpegning.Udpeget> udpeget(Skriver skriver, FjernInput input) {
        return input.soegUdtryk() == null
                ? Uni.createFrom().item(Udpegning.Udpeget.INTET)
                : udpegning.egne(skriver, input.soegUdtryk());
    }

    /** What was named is answered for; of what was found only what is gone, since the sender does not know the rest. */
    private static List<UnikRetur> resultat(int naevnte, List<UnikRetur> sager, List<UnikRetur> dokumenter) {
        return Stream.of(
                        sager.subList(0, naevnte).stream(),
                        sager.subList(naevnte, sager.size()).stream().filter(Fjernelse::erFjernet),
                        dokumenter.stream().filter(Fjernelse::erFjernet))
                .flatMap(r -> r)
                .toList();
    }

    private static boolean erFjernet(UnikRetur resultat) {
        return resultat.statusKode() == Statuskode.OK;
    }

    /**
     * The grants go first: if that fails, the cases are still there to try again with, and when it has been done once, it
     * removes nothing more.
     */
    private Uni<Void> foerst(Skriver skriver, List<UUID> uuider, Optional<String> legitimation) {
        return legitimation
                .map(l -> repository.egne(skriver, uuider).flatMap(egne -> ydelser.fjern(l, egne)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
