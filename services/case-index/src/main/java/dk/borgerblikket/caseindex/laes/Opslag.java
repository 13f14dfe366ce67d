package dk.borgerblikket.caseindex.laes;

import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegOutput.Dokumentbillede;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegOutput.ObjektType;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegOutput.Sagsbillede;
import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.registrations.Historik;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.laeselog.Laeselog;
import dk.borgerblikket.search.laeselog.Laeseopslag;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads one object for a reader. Whether it is seen is decided by what it is now, also when it is read as of a time: who may
 * not see it today sees nothing of its past.
 */
@ApplicationScoped
class Opslag {

    private static final Laeseopslag SAG = new Laeseopslag(Laeseopslag.Handling.LAES, Set.of("SagUuid"), Set.of());
    private static final Laeseopslag DOKUMENT =
            new Laeseopslag(Laeseopslag.Handling.LAES, Set.of("DokumentUuid"), Set.of());

    private final Laeselog log;
    private final OpslagRepository repository;
    private final Registreringslager lager;
    private final Sagstype sagstype;
    private final Dokumenttype dokumenttype;

    Opslag(
            Laeselog log,
            OpslagRepository repository,
            Registreringslager lager,
            Sagstype sagstype,
            Dokumenttype dokumenttype) {
        this.log = log;
        this.repository = repository;
        this.lager = lager;
        this.sagstype = sagstype;
        this.dokumenttype = dokumenttype;
    }

    /** @throws Fejl {@link FaellesFejl#IKKE_FUNDET}, as failure: not there, not there then, or not the reader's to see */
    Uni<Sagsbillede> sag(Laeser laeser, UUID uuid, Tider tider) {
        return noteret(laeser, SAG, uuid, () -> tilstand(sagstype, laeser, uuid, tider))
                .map(t -> {
                    var sag = tider.virkning()
                            .map(v -> Oejeblik.sag(t.indhold(), v))
                            .orElse(t.indhold());
                    return new Sagsbillede(new ObjektType(uuid), List.of(sag.somLaest(utc(t.opdateret()))));
                });
    }

    /** As for a case. */
    Uni<Dokumentbillede> dokument(Laeser laeser, UUID uuid, Tider tider) {
        return noteret(laeser, DOKUMENT, uuid, () -> tilstand(dokumenttype, laeser, uuid, tider))
                .map(t -> {
                    var dokument = tider.virkning()
                            .map(v -> Oejeblik.dokument(t.indhold(), v))
                            .orElse(t.indhold());
                    return new Dokumentbillede(new ObjektType(uuid), List.of(dokument.somLaest(utc(t.opdateret()))));
                });
    }

    /** All registrations as they were received, in the order of receipt. */
    Uni<Sagsbillede> sagshistorik(Laeser laeser, UUID uuid) {
        return noteret(laeser, SAG, uuid, () -> historik(sagstype, laeser, uuid))
                .map(h -> new Sagsbillede(
                        new ObjektType(uuid),
                        modtaget(h)
                                .map(r -> modtaget(r.indhold(), r.stsTidspunkt()))
                                .toList()));
    }

    /** As for a case. */
    Uni<Dokumentbillede> dokumenthistorik(Laeser laeser, UUID uuid) {
        return noteret(laeser, DOKUMENT, uuid, () -> historik(dokumenttype, laeser, uuid))
                .map(h -> new Dokumentbillede(
                        new ObjektType(uuid),
                        modtaget(h)
                                .map(r -> modtaget(r.indhold(), r.stsTidspunkt()))
                                .toList()));
    }

    private <T> Uni<T> noteret(Laeser laeser, Laeseopslag opslag, UUID uuid, Supplier<Uni<T>> spoerg) {
        return log.noteret(laeser, opslag, spoerg, svar -> new Laeseopslag.Svaret(1, List.of(uuid)));
    }

    private <T> Uni<Historik.Tilstand<T>> tilstand(Objekttype<T> type, Laeser laeser, UUID uuid, Tider tider) {
        return historik(type, laeser, uuid)
                .map(h -> h.tilstand(tider.registrering(), tider.sts()).orElseThrow(Opslag::ikkeFundet));
    }

    private <T> Uni<Historik<T>> historik(Objekttype<T> type, Laeser laeser, UUID uuid) {
        return repository
                .serLaeseren(type, laeser, uuid)
                .flatMap(ses -> lager.historik(type, ses ? List.of(uuid) : List.of()))
                .map(fundne -> {
                    if (!fundne.containsKey(uuid)) {
                        throw ikkeFundet();
                    }
                    return fundne.get(uuid);
                });
    }

    private static <T> Stream<Historik.Registreret<T>> modtaget(Historik<T> historik) {
        return historik.registreringer().stream().sorted(Comparator.comparingInt(Historik.Registreret::nummer));
    }

    private static Sagsregistrering modtaget(Sagsregistrering sag, Instant stsTidspunkt) {
        return new Sagsregistrering(
                sag.noteTekst(),
                sag.tidspunkt(),
                sag.livscyklusKode(),
                sag.brugerRef(),
                utc(stsTidspunkt),
                sag.attributListe(),
                sag.tilstandListe(),
                sag.relationListe());
    }

    private static Dokumentregistrering modtaget(Dokumentregistrering dokument, Instant stsTidspunkt) {
        return new Dokumentregistrering(
                dokument.noteTekst(),
                dokument.tidspunkt(),
                dokument.livscyklusKode(),
                dokument.brugerRef(),
                utc(stsTidspunkt),
                dokument.attributListe(),
                dokument.tilstandListe(),
                dokument.relationListe());
    }

    private static OffsetDateTime utc(Instant tid) {
        return tid.atOffset(ZoneOffset.UTC);
    }

    private static Fejl ikkeFundet() {
        return new Fejl(FaellesFejl.IKKE_FUNDET);
    }
}
