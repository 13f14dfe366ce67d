package dk.borgerblikket.lookup.organisation;

import dk.borgerblikket.lookup.Opslag;
import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.Uuider;
import dk.borgerblikket.lookup.objekt.Kriterium;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.web.Fejl;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a search asks for; all that is given is fulfilled at once. */
public final class Soegeparametre {

    private static final Pattern KODE = Pattern.compile("[0-9]{3,4}");
    private static final Set<String> OPGAVER = Set.of("Opgaver", "TilknyttedeOpgaver");

    @RestQuery
    @Parameter(description = "Brugervendt nøgle; med * til sidst alle, der begynder sådan")
    public @Nullable String noegle;

    @RestQuery
    @Parameter(description = "Navn; med * til sidst alle, der begynder sådan, uanset store og små bogstaver")
    public @Nullable String navn;

    @RestQuery
    @Parameter(description = "Del af et navn, også stavet lidt forkert")
    public @Nullable String tekst;

    @RestQuery
    @Parameter(description = "CVR-nummer: virksomhedens eller myndighedens eget, ellers ejerens")
    public @Nullable String cvr;

    @RestQuery
    @Parameter(description = "CVR-nummer på myndigheden, der ejer objektet")
    public @Nullable String ejer;

    @RestQuery
    @Parameter(description = "Myndighedskode")
    public @Nullable String myndighedskode;

    @RestQuery
    @Parameter(description = "UUID på den overordnede")
    public @Nullable String overordnet;

    @RestQuery
    @Parameter(description = "UUID på den, objektet tilhører")
    public @Nullable String tilhoerer;

    @RestQuery
    @Parameter(description = "UUID på en klasse, som er en opgave")
    public @Nullable String opgave;

    @RestQuery
    @Parameter(description = "Kun sammen med opgave: UUID på opgavens rolle")
    public @Nullable String rolle;

    @RestQuery
    @Parameter(description = "Relationens navn, kolon og UUID, fx Funktionstype:<uuid>; må gentages")
    public @Nullable List<String> relation;

    @RestQuery
    @Parameter(description = "Kun aktive, eller kun inaktive")
    public @Nullable Boolean aktiv;

    /** The criteria. */
    List<Kriterium> kriterier(Objektart art) {
        var kriterier = new ArrayList<Kriterium>();
        hvis(noegle, t -> kriterier.add(new Kriterium.Noegle(udenStjerne(t), t.endsWith("*"))));
        hvis(navn, t -> kriterier.add(new Kriterium.Navn(udenStjerne(t), t.endsWith("*"))));
        hvis(tekst, t -> kriterier.add(new Kriterium.Tekst(t)));
        hvis(
                cvr,
                t -> kriterier.add(
                        switch (art) {
                            case VIRKSOMHED, MYNDIGHED -> new Kriterium.Nummer(Opslag.cvr(t));
                            default -> new Kriterium.Ejer(Opslag.cvr(t));
                        }));
        hvis(ejer, t -> kriterier.add(new Kriterium.Ejer(Opslag.cvr(t))));
        hvis(myndighedskode, t -> kriterier.add(new Kriterium.Kode(kode(t))));
        hvis(overordnet, t -> kriterier.add(Kriterium.Har.til("Overordnet", Opslag.uuid(t))));
        hvis(tilhoerer, t -> kriterier.add(Kriterium.Har.til("Tilhoerer", Opslag.uuid(t))));
        hvis(
                opgave,
                t -> kriterier.add(new Kriterium.Har(
                        OPGAVER, Opslag.uuid(t), rolle == null ? null : Opslag.uuid(rolle), null, null)));
        if (relation != null) {
            relation.forEach(r -> kriterier.add(relation(r, art)));
        }
        if (aktiv != null) {
            kriterier.add(new Kriterium.Aktiv(aktiv));
        }
        return kriterier;
    }

    /** Whether hits tell anything of what a person is called. */
    boolean sigerNoegetOmNavn() {
        return noegle == null || noegle.endsWith("*") || navn != null || tekst != null;
    }

    private static void hvis(@Nullable String vaerdi, Consumer<String> brug) {
        if (vaerdi != null && !vaerdi.isEmpty()) {
            if (vaerdi.indexOf('\0') >= 0) {
                throw new Fejl(Opslagsfejl.UKLART_OPSLAG);
            }
            brug.accept(vaerdi);
        }
    }

    private static String udenStjerne(String tekst) {
        return tekst.endsWith("*") ? tekst.substring(0, tekst.length() - 1) : tekst;
    }

    private static String kode(String tekst) {
        if (!KODE.matcher(tekst).matches()) {
            throw new Fejl(Opslagsfejl.UKLART_OPSLAG, "En myndighedskode har tre eller fire cifre.");
        }
        return tekst;
    }

    private static Kriterium relation(String tekst, Objektart art) {
        var kolon = tekst.indexOf(':');
        var navn = kolon < 0 ? "" : tekst.substring(0, kolon);
        var uuid = Uuider.laes(tekst.substring(kolon + 1));
        if (!art.relationer().containsKey(navn)) {
            throw new Fejl(Opslagsfejl.UGYLDIG_RELATION);
        }
        UUID til = uuid.orElseThrow(() -> new Fejl(Opslagsfejl.UGYLDIG_RELATION));
        return Kriterium.Har.til(navn, til);
    }
}
