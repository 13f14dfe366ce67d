package dk.borgerblikket.administration.sider;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Who may open the pages of an authority; the same as of its REST resources. */
@Singleton
public final class Kommuneadgang {

    private final Adgangskontrol adgang;
    private final Kommuner kommuner;

    Kommuneadgang(Adgangskontrol adgang, Kommuner kommuner) {
        this.adgang = adgang;
        this.kommuner = kommuner;
    }

    /** An authority whose configuration the user may see. */
    public Cvr laesbar(String cvr) {
        var kommune = Stiparameter.cvr(cvr);
        adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_LAES, Rolle.KONFIGURATION_REDIGER, Rolle.KONFIGURATION_GODKEND);
        return kommune;
    }

    public Medarbejder redaktoer(Cvr kommune) {
        return adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_REDIGER);
    }

    public Medarbejder godkender(Cvr kommune) {
        return adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_GODKEND);
    }

    /** A user who may do one of the two, and for whom the use case decides which. */
    public Medarbejder redaktoerEllerGodkender(Cvr kommune) {
        return adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_GODKEND, Rolle.KONFIGURATION_REDIGER);
    }

    public Rettigheder rettigheder(Cvr kommune) {
        var hvem = adgang.medarbejder();
        return new Rettigheder(
                adgang.maa(hvem, Rolle.KONFIGURATION_REDIGER, kommune),
                adgang.maa(hvem, Rolle.KONFIGURATION_GODKEND, kommune));
    }

    /** Fails with 404 when there is no such authority. */
    public Uni<Kommunehoved> hoved(Cvr kommune, String fane) {
        return kommuner.hent(kommune).map(k -> new Kommunehoved(kommune.cifre(), k.navn(), fane));
    }
}
