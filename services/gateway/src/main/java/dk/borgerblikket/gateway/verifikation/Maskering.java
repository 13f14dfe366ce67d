package dk.borgerblikket.gateway.verifikation;

import dk.borgerblikket.overview.OverblikSvar;
import dk.borgerblikket.overview.OverblikSvar.KommuneSvar;
import dk.borgerblikket.overview.SagSvar;
import dk.borgerblikket.overview.SagSvar.DokumentSvar;
import dk.borgerblikket.overview.YdelseSvar;

/**
 * Hides from staff what may hold a protected name or address: everything that somebody has typed in a source system. What the
 * classification says, and states, dates and amounts, tell of neither.
 */
final class Maskering {

    /** Stands in the place of what is hidden. */
    static final String MASKERET = "•••";

    private Maskering() {}

    static OverblikSvar af(OverblikSvar svar) {
        return new OverblikSvar(
                svar.hentet(),
                svar.kilder(),
                svar.kommuner().stream().map(Maskering::kommune).toList());
    }

    private static KommuneSvar kommune(KommuneSvar kommune) {
        return new KommuneSvar(
                kommune.cvr(),
                kommune.navn(),
                kommune.visning(),
                kommune.sager().stream().map(Maskering::sag).toList(),
                kommune.ydelser().stream().map(Maskering::ydelse).toList(),
                kommune.databeskyttelse());
    }

    private static SagSvar sag(SagSvar sag) {
        return new SagSvar(
                sag.id(),
                fri(sag.titel(), sag.omraade()),
                sag.kle(),
                sag.omraade(),
                sag.status(),
                sag.tidslinje(),
                sag.dokumenter().stream()
                        .map(d -> new DokumentSvar(MASKERET, d.retning(), d.dato()))
                        .toList(),
                sag.leverandoer(),
                sag.links());
    }

    private static YdelseSvar ydelse(YdelseSvar ydelse) {
        return new YdelseSvar(
                ydelse.id(),
                fri(ydelse.navn(), ydelse.omraade()),
                ydelse.kle(),
                ydelse.omraade(),
                ydelse.fra(),
                ydelse.til(),
                ydelse.udbetaler(),
                ydelse.sagId(),
                ydelse.udbetalinger(),
                ydelse.links());
    }

    private static String fri(String tekst, String omraade) {
        return tekst.equals(omraade) ? tekst : MASKERET;
    }
}
