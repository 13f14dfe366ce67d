package dk.borgerblikket.administration.klekonfiguration.udveksling;

import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationer;
import dk.borgerblikket.administration.klekonfiguration.Tilblivelse;
import dk.borgerblikket.administration.klekonfiguration.kilde.Linjekilde;
import dk.borgerblikket.administration.klekonfiguration.kilde.Linjekilder;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladder;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Takes configurations out as files and in to the draft, and copies from another authority to the draft. A draft is begun
 * when there is none; when there is one, the caller shows the tag that was seen.
 */
@Singleton
public class Udveksling {

    private final Linjekilder kilder;
    private final KleKonfigurationer konfigurationer;
    private final Kladder kladder;
    private final Konfigurationsfil fil;

    Udveksling(Linjekilder kilder, KleKonfigurationer konfigurationer, Kladder kladder, Konfigurationsfil fil) {
        this.kilder = kilder;
        this.konfigurationer = konfigurationer;
        this.kladder = kladder;
        this.fil = fil;
    }

    /** The lines of the source as a file. Fails with 404 when there is no such authority, version or draft. */
    public Uni<Fil> eksporter(Cvr cvr, Linjekilde kilde, Filformat format) {
        return kilder.linjer(cvr, kilde)
                .map(linjer -> new Fil(navn(cvr, kilde, format), format, fil.skriv(linjer, format)));
    }

    /**
     * Replaces the lines of the draft by those of the file. Fails with 413 for a file that is too large, 400 for one that is
     * no JSON, 422 with all that cannot be read, and as {@link Kladder#erstat}.
     */
    public Uni<Kladde> importer(Cvr cvr, byte[] indhold, Filformat format, @Nullable String set, Medarbejder hvem) {
        return Uni.createFrom()
                .item(() -> fil.laes(indhold, format))
                .flatMap(linjer -> kladder.erstat(cvr, linjer, Tilblivelse.IMPORT, null, set, hvem));
    }

    /**
     * Replaces the lines of the draft by what is in force at another authority, without its notes. Fails with 404 when there
     * is no such authority, or it has configured nothing, and as {@link Kladder#erstat}.
     */
    public Uni<Kladde> kopier(Cvr cvr, Cvr fra, @Nullable String set, Medarbejder hvem) {
        return konfigurationer.aktiv(fra).flatMap(aktiv -> {
            if (aktiv.version() == 0) {
                throw new Fejl(FaellesFejl.IKKE_FUNDET);
            }
            return kladder.erstat(cvr, aktiv.linjerUdenNoter(), Tilblivelse.KOPI, fra.cifre(), set, hvem);
        });
    }

    private static String navn(Cvr cvr, Linjekilde kilde, Filformat format) {
        var hvad = switch (kilde) {
            case Linjekilde.Aktiv() -> cvr.cifre();
            case Linjekilde.Kladden() -> cvr.cifre() + "-kladde";
            case Linjekilde.Version(var nummer) -> cvr.cifre() + "-version-" + nummer;
            case Linjekilde.Anden(var anden) -> anden.cifre();
        };
        return "kle-konfiguration-" + hvad + "." + format.endelse();
    }
}
