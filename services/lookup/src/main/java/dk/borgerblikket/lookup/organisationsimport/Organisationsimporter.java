package dk.borgerblikket.lookup.organisationsimport;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.adgang.Opslagsadgang;
import dk.borgerblikket.lookup.adgang.Skribent;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.Datarettighed;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells of imports, and has them carried out when it is safe to. */
@Singleton
final class Organisationsimporter {

    /** Objects of each kind of change that an answer names. */
    private static final int NAEVNES = 100;

    private final ImportRepository repository;
    private final UdfoerselRepository udfoersel;
    private final Lukkevaern vaern;
    private final Opslagsadgang adgang;
    private final Clock ur;

    Organisationsimporter(
            ImportRepository repository,
            UdfoerselRepository udfoersel,
            Lukkevaern vaern,
            Opslagsadgang adgang,
            Clock ur) {
        this.repository = repository;
        this.udfoersel = udfoersel;
        this.vaern = vaern;
        this.adgang = adgang;
        this.ur = ur;
    }

    /** The municipality of an address, and who writes for it. */
    record Kommune(Cvr cvr, Skribent skribent) {}

    /** @throws Fejl 403 when the caller may write for none; 404 when it may not for this one, as if it did not exist */
    Kommune kraev(String cvr) {
        adgang.kraevSkrivning(Datarettighed.REDIGER_ORGANISATION);
        var kommune = Cvr.laes(cvr).orElseThrow(() -> new Fejl(FaellesFejl.IKKE_FUNDET));
        return new Kommune(kommune, adgang.kraevSkrivning(Datarettighed.REDIGER_ORGANISATION, kommune));
    }

    Uni<Import> hent(String cvr, UUID id) {
        return repository.hent(kraev(cvr).cvr(), id, ur.instant(), vaern);
    }

    /** The import with the first of what it does. */
    Uni<Importsvar> svar(Import importen) {
        return Uni.combine()
                .all()
                .unis(
                        foerste(importen, Hvad.NY, false),
                        foerste(importen, Hvad.AENDRET, false),
                        foerste(importen, Hvad.LUKKES, false),
                        foerste(importen, Hvad.AFVIST, false),
                        foerste(importen, null, true))
                .with((nye, aendrede, lukkes, afviste, fejlede) ->
                        new Importsvar(importen, nye, aendrede, lukkes, afviste, fejlede));
    }

    private Uni<List<Postside.Linje>> foerste(Import importen, @Nullable Hvad hvad, boolean fejlede) {
        return repository.side(importen.id(), hvad, fejlede, -1, NAEVNES).map(Postside::objekter);
    }

    Uni<Postside> objekter(String cvr, UUID id, @Nullable Hvad hvad, boolean fejlede, int efter, int antal) {
        return hent(cvr, id).chain(() -> repository.side(id, hvad, fejlede, efter, antal));
    }

    /**
     * Has the preview carried out; asked again, it changes nothing.
     *
     * @param tilladLukning how many objects may close; null when nothing is said
     * @throws Fejl as failure: 409 when the code is not the preview's, when it can no longer be used, or when the organisation
     *     has changed since; 422 when lines could not be read, or so much closes that the number must be said
     */
    Uni<Import> udfoer(String cvr, UUID id, String kode, @Nullable Long tilladLukning) {
        return hent(cvr, id).flatMap(importen -> {
            if (!importen.bekraeftelse().equals(kode)) {
                throw new Fejl(Opslagsfejl.FORKERT_BEKRAEFTELSE);
            }
            return importen.bekraeftet() != null
                    ? Uni.createFrom().item(importen)
                    : begynd(cvr, importen, tilladLukning);
        });
    }

    private Uni<Import> begynd(String cvr, Import importen, @Nullable Long tilladLukning) {
        if (importen.tilstand() == Import.Tilstand.UFULDSTAENDIG
                || importen.udloeber().isBefore(ur.instant())) {
            throw new Fejl(Opslagsfejl.IMPORT_KAN_IKKE_BRUGES);
        }
        var lukkes = importen.antal(Hvad.LUKKES);
        if (importen.kraeverTilladelse() && tilladLukning == null || tilladLukning != null && tilladLukning != lukkes) {
            throw new Fejl(Opslagsfejl.FOR_MEGET_LUKKES).med("lukkes", lukkes);
        }
        return udfoersel
                .ulaeselige(importen.id())
                .invoke(ulaeselige -> {
                    if (ulaeselige > 0 && lukkes > 0) {
                        throw new Fejl(Opslagsfejl.ULAESELIGE_LINJER).med("ulaeselige", ulaeselige);
                    }
                })
                .chain(() -> udfoersel.aendret(importen.id(), ur.instant()))
                .invoke(aendret -> {
                    if (aendret) {
                        throw new Fejl(Opslagsfejl.ORGANISATION_AENDRET);
                    }
                })
                .chain(() -> udfoersel.bekraeft(importen.id()))
                .chain(() -> hent(cvr, importen.id()));
    }
}
