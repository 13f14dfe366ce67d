package dk.borgerblikket.reporting.modtagere;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.reporting.Rapportfejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Keeps the addresses that the monthly report goes to. */
@Singleton
final class Modtagere {

    private static final int FLEST = 20;
    private static final int LAENGST = 254;

    /** What a mail server can be asked to deliver to; the strange forms that RFC 5322 also allows are left out. */
    private static final Pattern ADRESSE =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");

    private final ModtagerRepository repository;
    private final Clock ur;

    Modtagere(ModtagerRepository repository, Clock ur) {
        this.repository = repository;
        this.ur = ur;
    }

    Uni<List<String>> hent(Cvr kommune) {
        return repository.hent(kommune);
    }

    /**
     * Replaces the addresses.
     *
     * @throws Fejl {@link Rapportfejl#UGYLDIG_MODTAGER}
     */
    Uni<List<String>> gem(Cvr kommune, List<String> adresser) {
        var rensede = adresser.stream()
                .map(a -> a.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
        if (rensede.size() > FLEST) {
            throw new Fejl(Rapportfejl.UGYLDIG_MODTAGER, "Der kan højst være " + FLEST + " modtagere.");
        }
        if (!rensede.stream().allMatch(Modtagere::erAdresse)) {
            throw new Fejl(Rapportfejl.UGYLDIG_MODTAGER, "Mindst én af adresserne er ikke en e-mailadresse.");
        }
        return repository.gem(kommune, rensede, ur.instant()).replaceWith(rensede);
    }

    private static boolean erAdresse(String tekst) {
        return tekst.length() <= LAENGST && ADRESSE.matcher(tekst).matches();
    }
}
