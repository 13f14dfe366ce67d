package dk.borgerblikket.caseindex.verifikation;

import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.borger.Dokumentvisning;
import dk.borgerblikket.caseindex.borger.Sagsvisning;
import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.caseindex.verifikation.Sagsside.Dokument;
import dk.borgerblikket.caseindex.verifikation.Sagsside.Sag;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.Historik;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.search.verifikation.Verifikator;
import dk.borgerblikket.visibility.grundlag.Journalpost;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.web.CprNoegle;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the citizen's read would have sent at an earlier moment: folded again from what the index had received by then, and
 * put together by the rules that the read's rows are written by. Whose an object is, is told by what it is now.
 */
@ApplicationScoped
class Tidligere {

    private final TidligereRepository repository;
    private final Registreringslager lager;
    private final Sagstype sagstype;
    private final Dokumenttype dokumenttype;
    private final Sagsvisning sagsvisning;
    private final Dokumentvisning dokumentvisning;
    private final CprNoegle noegle;

    Tidligere(
            TidligereRepository repository,
            Registreringslager lager,
            Sagstype sagstype,
            Dokumenttype dokumenttype,
            Sagsvisning sagsvisning,
            Dokumentvisning dokumentvisning,
            CprNoegle noegle) {
        this.repository = repository;
        this.lager = lager;
        this.sagstype = sagstype;
        this.dokumenttype = dokumenttype;
        this.sagsvisning = sagsvisning;
        this.dokumentvisning = dokumentvisning;
        this.noegle = noegle;
    }

    /** A case as it was known, and what it is now. */
    private record Kendt(UUID uuid, Cvr ejer, Instant tidspunkt, Sagsgrundlag dengang, Sagsgrundlag nu) {

        Stream<UUID> filer() {
            return dengang.journalposter().stream()
                    .map(j -> Optional.ofNullable(j.vaerdi()).map(Journalpost::dokument))
                    .flatMap(Optional::stream)
                    .distinct();
        }
    }

    Uni<Sagsside> hent(Verifikator hvem, Cpr borger, Instant tid) {
        return repository
                .sager(borger, hvem.ejer())
                .flatMap(ejere -> lager.historik(sagstype, ejere.keySet()).map(h -> kendte(h, ejere, borger, tid)))
                .flatMap(sager -> dokumenter(sager, tid));
    }

    private List<Kendt> kendte(
            Map<UUID, Historik<Sagsregistrering>> historik, Map<UUID, Cvr> ejere, Cpr borger, Instant tid) {
        return historik.entrySet().stream()
                .flatMap(h -> kendt(h.getKey(), ejere.get(h.getKey()), h.getValue(), tid).stream())
                .filter(k -> erPart(k.dengang(), borger))
                // As text, a UUID sorts as the database sorts it.
                .sorted(Comparator.comparing(Kendt::tidspunkt)
                        .thenComparing(k -> k.uuid().toString())
                        .reversed())
                .toList();
    }

    private Optional<Kendt> kendt(UUID uuid, Cvr ejer, Historik<Sagsregistrering> historik, Instant tid) {
        return historik.tilstand(Instant.MAX, tid)
                .flatMap(dengang -> historik.tilstand(Instant.MAX, Instant.MAX)
                        .map(nu -> new Kendt(
                                uuid,
                                ejer,
                                dengang.sidste().tidspunkt(),
                                sagsvisning.grundlag(uuid, dengang.indhold()),
                                sagsvisning.grundlag(uuid, nu.indhold()))));
    }

    /** In whatever role and at whatever time of the case, as far as it was known then. */
    private boolean erPart(Sagsgrundlag sag, Cpr borger) {
        var borgerens = noegle.tekst(borger);
        return sag.parter().stream().anyMatch(p -> p.vaerdi().noegle().equals(borgerens));
    }

    private Uni<Sagsside> dokumenter(List<Kendt> sager, Instant tid) {
        var filer = sager.stream().flatMap(Kendt::filer).distinct().toList();
        return repository
                .dokumenter(filer)
                .flatMap(ejere -> lager.historik(dokumenttype, ejere.keySet())
                        .map(historik -> new Sagsside(
                                sager.stream()
                                        .map(s -> sag(s, ejere, historik, tid))
                                        .toList(),
                                null)));
    }

    private Sag sag(Kendt sag, Map<UUID, Cvr> ejere, Map<UUID, Historik<Dokumentregistrering>> historik, Instant tid) {
        return new Sag(
                sag.ejer(),
                sag.dengang(),
                sag.nu(),
                sag.filer()
                        .sorted()
                        .filter(fil -> sag.ejer().equals(ejere.get(fil)))
                        .flatMap(fil ->
                                Optional.ofNullable(historik.get(fil)).flatMap(h -> dokument(fil, h, tid)).stream())
                        .toList());
    }

    private Optional<Dokument> dokument(UUID uuid, Historik<Dokumentregistrering> historik, Instant tid) {
        return historik.tilstand(Instant.MAX, tid)
                .flatMap(dengang -> historik.tilstand(Instant.MAX, Instant.MAX)
                        .map(nu -> new Dokument(
                                dokumentvisning.grundlag(uuid, dengang.indhold()),
                                dokumentvisning.grundlag(uuid, nu.indhold()))));
    }
}
