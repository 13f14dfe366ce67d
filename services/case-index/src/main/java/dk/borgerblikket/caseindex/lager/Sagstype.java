package dk.borgerblikket.caseindex.lager;

import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.roller.Notatformater;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.caseindex.roller.Rolletabel;
import dk.borgerblikket.caseindex.validering.Sagsvalidering;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Skrivning;
import dk.borgerblikket.registrations.Vurdering;
import dk.borgerblikket.validation.Bedoemmelse;
import dk.borgerblikket.validation.Regelsaet;
import dk.borgerblikket.web.CprNoegle;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The case. */
@Singleton
public final class Sagstype implements Objekttype<Sagsregistrering> {

    /** Name of the kind. */
    public static final String NAVN = "Sag";

    private final Regelsaet regler;
    private final Sagsvalidering validering;
    private final Ejerskab ejerskab;
    private final CprNoegle cprNoegle;

    Sagstype(Regelsaet regler, Rolletabel roller, Notatformater formater, CprNoegle cprNoegle) {
        this.regler = regler;
        this.validering = new Sagsvalidering(roller, formater);
        this.ejerskab = new Ejerskab(roller);
        this.cprNoegle = cprNoegle;
    }

    @Override
    public String navn() {
        return NAVN;
    }

    @Override
    public Class<Sagsregistrering> klasse() {
        return Sagsregistrering.class;
    }

    @Override
    public Sagsregistrering anvend(@Nullable Sagsregistrering nu, Sagsregistrering besked) {
        return Foldning.sag(nu, besked);
    }

    @Override
    public Vurdering vurder(Skrivning<Sagsregistrering> skrivning) {
        return vurder(skrivning, regler);
    }

    @Override
    public Vurdering vurderLagret(Skrivning<Sagsregistrering> skrivning) {
        return vurder(skrivning, regler.forLagret());
    }

    private Vurdering vurder(Skrivning<Sagsregistrering> skrivning, Regelsaet regler) {
        var bedoemmelse = new Bedoemmelse(regler);
        skrivning.beskeder().forEach(b -> validering.besked(bedoemmelse, skrivning.handling(), b));
        validering.tilstand(bedoemmelse, skrivning.foer(), skrivning.efter());
        var relationer = skrivning.efter().relationListe();
        var udtraek = ejerskab.udtraek(
                bedoemmelse,
                skrivning.skriver(),
                Rolle.SAG_EJER,
                relationer.sagsaktoer(),
                Rolle.SAG_MASTER,
                Rolle.SAG_AFSENDER,
                relationer.itsystemer(),
                Parter.noegler(cprNoegle, relationer.sagspart()));
        return udtraek.<Vurdering>map(u -> new Vurdering.Godkendt(u, bedoemmelse.fund()))
                .orElseGet(bedoemmelse::afvist);
    }
}
