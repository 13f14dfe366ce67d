package dk.borgerblikket.caseindex.lager;

import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.caseindex.roller.Rolletabel;
import dk.borgerblikket.caseindex.validering.Dokumentvalidering;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Skrivning;
import dk.borgerblikket.registrations.Vurdering;
import dk.borgerblikket.validation.Bedoemmelse;
import dk.borgerblikket.validation.Regelsaet;
import dk.borgerblikket.web.CprNoegle;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The document. */
@Singleton
public final class Dokumenttype implements Objekttype<Dokumentregistrering> {

    /** Name of the kind. */
    public static final String NAVN = "Dokument";

    private final Regelsaet regler;
    private final Dokumentvalidering validering;
    private final Ejerskab ejerskab;
    private final CprNoegle cprNoegle;

    Dokumenttype(Regelsaet regler, Rolletabel roller, CprNoegle cprNoegle) {
        this.regler = regler;
        this.validering = new Dokumentvalidering(roller);
        this.ejerskab = new Ejerskab(roller);
        this.cprNoegle = cprNoegle;
    }

    @Override
    public String navn() {
        return NAVN;
    }

    @Override
    public Class<Dokumentregistrering> klasse() {
        return Dokumentregistrering.class;
    }

    @Override
    public Dokumentregistrering anvend(@Nullable Dokumentregistrering nu, Dokumentregistrering besked) {
        return Foldning.dokument(nu, besked);
    }

    @Override
    public Vurdering vurder(Skrivning<Dokumentregistrering> skrivning) {
        return vurder(skrivning, regler);
    }

    @Override
    public Vurdering vurderLagret(Skrivning<Dokumentregistrering> skrivning) {
        return vurder(skrivning, regler.forLagret());
    }

    private Vurdering vurder(Skrivning<Dokumentregistrering> skrivning, Regelsaet regler) {
        var bedoemmelse = new Bedoemmelse(regler);
        skrivning.beskeder().forEach(b -> validering.besked(bedoemmelse, skrivning.handling(), b));
        validering.tilstand(bedoemmelse, skrivning.foer(), skrivning.efter());
        var relationer = skrivning.efter().relationListe();
        var udtraek = ejerskab.udtraek(
                bedoemmelse,
                skrivning.skriver(),
                Rolle.DOKUMENT_EJER,
                relationer.dokumentaktoer(),
                Rolle.DOKUMENT_MASTER,
                Rolle.DOKUMENT_AFSENDER,
                relationer.itsystemer(),
                Parter.noegler(cprNoegle, relationer.dokumentpart()));
        return udtraek.<Vurdering>map(u -> new Vurdering.Godkendt(u, bedoemmelse.fund()))
                .orElseGet(bedoemmelse::afvist);
    }
}
