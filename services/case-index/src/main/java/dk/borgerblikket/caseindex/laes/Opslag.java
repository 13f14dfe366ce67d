package dk.borgerblikket.caseindex.laes;

import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegOutput.Dokumentbillede;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegOutput.ObjektType;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegOutput.Sagsbillede;
import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.laes.Objektopslag;
import dk.borgerblikket.search.laes.Tider;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Reads one case or document for a reader. */
@ApplicationScoped
class Opslag {

    private static final String SAG = "SagUuid";
    private static final String DOKUMENT = "DokumentUuid";

    private final Objektopslag opslag;
    private final Sagstype sagstype;
    private final Dokumenttype dokumenttype;

    Opslag(Objektopslag opslag, Sagstype sagstype, Dokumenttype dokumenttype) {
        this.opslag = opslag;
        this.sagstype = sagstype;
        this.dokumenttype = dokumenttype;
    }

    /** @throws Fejl {@link FaellesFejl#IKKE_FUNDET}, as failure: not there, not there then, or not the reader's to see */
    Uni<Sagsbillede> sag(Laeser laeser, UUID uuid, Tider tider) {
        return opslag.tilstand(sagstype, SAG, laeser, uuid, tider).map(t -> {
            var sag = tider.virkning().map(v -> Oejeblik.sag(t.indhold(), v)).orElse(t.indhold());
            return new Sagsbillede(new ObjektType(uuid), List.of(sag.somLaest(utc(t.opdateret()))));
        });
    }

    /** As for a case. */
    Uni<Dokumentbillede> dokument(Laeser laeser, UUID uuid, Tider tider) {
        return opslag.tilstand(dokumenttype, DOKUMENT, laeser, uuid, tider).map(t -> {
            var dokument =
                    tider.virkning().map(v -> Oejeblik.dokument(t.indhold(), v)).orElse(t.indhold());
            return new Dokumentbillede(new ObjektType(uuid), List.of(dokument.somLaest(utc(t.opdateret()))));
        });
    }

    /** All registrations as they were received, in the order of receipt. */
    Uni<Sagsbillede> sagshistorik(Laeser laeser, UUID uuid) {
        return opslag.modtaget(sagstype, SAG, laeser, uuid)
                .map(h -> new Sagsbillede(
                        new ObjektType(uuid),
                        h.stream()
                                .map(r -> modtaget(r.indhold(), r.stsTidspunkt()))
                                .toList()));
    }

    /** As for a case. */
    Uni<Dokumentbillede> dokumenthistorik(Laeser laeser, UUID uuid) {
        return opslag.modtaget(dokumenttype, DOKUMENT, laeser, uuid)
                .map(h -> new Dokumentbillede(
                        new ObjektType(uuid),
                        h.stream()
                                .map(r -> modtaget(r.indhold(), r.stsTidspunkt()))
                                .toList()));
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
}
