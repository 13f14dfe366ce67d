package dk.borgerblikket.gateway.side;

import dk.borgerblikket.gateway.adgang.AdgangSvar;
import dk.borgerblikket.gateway.databrud.Kvittering;
import dk.borgerblikket.gateway.overblik.Sideoverblik;
import dk.borgerblikket.overview.Overbliksvisning;
import dk.borgerblikket.overview.SagSvar;
import dk.borgerblikket.overview.Stier;
import dk.borgerblikket.overview.YdelseSvar;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The citizen's pages, by their templates. */
@CheckedTemplate(basePath = "borger")
final class Skabeloner {

    /** Where every page of the citizen's is. */
    static final String ROD = "/mit-overblik";

    static final String OVERBLIK = ROD + "/overblik";
    static final String SAGER = ROD + "/sager/";
    static final String YDELSER = ROD + "/ydelser/";
    static final String ADGANG = ROD + "/adgang";
    static final String DATABRUD = ROD + "/databrud";

    /** Where the links of the overview lead. */
    static final Stier STIER = new Stier(SAGER, YDELSER, DATABRUD);

    private Skabeloner() {}

    static native TemplateInstance forside(boolean loggetInd);

    static native TemplateInstance overblik(Overbliksvisning visning, Sideoverblik sideoverblik);

    static native TemplateInstance sag(SagSvar sag, Stier stier);

    static native TemplateInstance ydelse(YdelseSvar ydelse, Stier stier);

    static native TemplateInstance adgang(AdgangSvar svar, boolean nyeste);

    static native TemplateInstance databrud(Databrudsformular formular);

    static native TemplateInstance kvittering(Kvittering kvittering);
}
