package dk.borgerblikket.benefitindex.effektuering;

import dk.borgerblikket.benefitindex.ramme.PartRelation;
import dk.borgerblikket.benefitindex.ramme.Parter;
import dk.borgerblikket.benefitindex.ramme.Relationer;
import dk.borgerblikket.benefitindex.ramme.Roller;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Skrivning;
import dk.borgerblikket.registrations.Udtraek;
import dk.borgerblikket.registrations.Vurdering;
import dk.borgerblikket.validation.Bedoemmelse;
import dk.borgerblikket.validation.Regelsaet;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.visibility.grundlag.Part;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The payment as the registration store sees it. */
public final class Effektueringstype implements Objekttype<EffektueringRegistrering> {

    /** Name of the kind. */
    public static final String NAVN = "OekonomiskEffektuering";

    private final Roller roller;
    private final Parter parter;
    private final Effektueringsfletning fletning;
    private final Effektueringsregler regler;
    private final Regelsaet regelsaet;
    private final EffektueringTilGrundlag grundlag;

    public Effektueringstype(Roller roller, Parter parter, Regelsaet regelsaet) {
        this.roller = roller;
        this.parter = parter;
        this.fletning = new Effektueringsfletning(roller);
        this.regler = new Effektueringsregler(roller);
        this.regelsaet = regelsaet;
        this.grundlag = new EffektueringTilGrundlag(roller, parter);
    }

    @Override
    public String navn() {
        return NAVN;
    }

    @Override
    public Class<EffektueringRegistrering> klasse() {
        return EffektueringRegistrering.class;
    }

    @Override
    public EffektueringRegistrering anvend(@Nullable EffektueringRegistrering nu, EffektueringRegistrering besked) {
        return fletning.anvend(nu, besked);
    }

    @Override
    public Vurdering vurder(Skrivning<EffektueringRegistrering> skrivning) {
        return vurder(skrivning, regelsaet);
    }

    @Override
    public Vurdering vurderLagret(Skrivning<EffektueringRegistrering> skrivning) {
        return vurder(skrivning, regelsaet.forLagret());
    }

    private Vurdering vurder(Skrivning<EffektueringRegistrering> skrivning, Regelsaet gaeldende) {
        var bedoemmelse = new Bedoemmelse(gaeldende);
        skrivning.beskeder().forEach(b -> regler.besked(bedoemmelse, skrivning.handling(), b));
        regler.tilstand(bedoemmelse, skrivning.skriver(), skrivning.uuid(), skrivning.efter());
        return bedoemmelse.erAfvist()
                ? bedoemmelse.afvist()
                : new Vurdering.Godkendt(udtraek(skrivning), bedoemmelse.fund());
    }

    /** What is known of the payment when it is decided what a citizen sees, as seen from each grant it has a line on. */
    public Map<UUID, Effektueringsgrundlag> grundlag(UUID uuid, EffektueringRegistrering tilstand) {
        return grundlag.byg(uuid, tilstand);
    }

    /** When the money is available; empty when not given. */
    public Optional<Instant> dispositionsdato(EffektueringRegistrering tilstand) {
        return EffektueringTilGrundlag.dispositionsdato(tilstand);
    }

    /** Everybody who is or has been party. */
    public List<PartRelation> parter(EffektueringRegistrering tilstand) {
        return tilstand.relationer().part();
    }

    /** The granted benefits that lines pay, each once. */
    public Set<BevilgetYdelseRef> ydelsesreferencer(EffektueringRegistrering tilstand) {
        return tilstand.relationer().linjer().stream()
                .map(Effektueringslinje::bevilgetYdelseRef)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The capacity that a role of a party stands for. */
    public Part.Rolle rolle(@Nullable UnikId rolle) {
        return EffektueringTilGrundlag.rolle(roller, rolle);
    }

    /** The lines, in every version that the payment holds. */
    public List<Effektueringslinje> linjer(EffektueringRegistrering tilstand) {
        return tilstand.relationer().linjer();
    }

    /** The grants that lines refer to. */
    public Set<UUID> bevillinger(EffektueringRegistrering tilstand) {
        return tilstand.relationer().linjer().stream()
                .flatMap(l -> l.bevilling().stream())
                .collect(Collectors.toSet());
    }

    /**
     * The payment with these lines alone, and others than the grantee by kind only.
     *
     * @param bevillingsmodtagere keys of the grantees
     * @param skjuler whether there are other lines, so that what all lines went into must go
     */
    public EffektueringRegistrering beskaer(
            EffektueringRegistrering tilstand,
            Predicate<Effektueringslinje> synlig,
            Predicate<ByteBuffer> bevillingsmodtagere,
            boolean skjuler) {
        return Effektueringsbeskaering.beskaer(
                tilstand,
                synlig,
                p -> parter.noegle(p).filter(bevillingsmodtagere).isPresent(),
                skjuler);
    }

    private Udtraek udtraek(Skrivning<EffektueringRegistrering> skrivning) {
        var relationer = skrivning.efter().relationer();
        return new Udtraek(
                skrivning.skriver().itSystem(),
                Relationer.iRolle(relationer.itSystem(), roller.itSystem().afsender()).stream()
                        .flatMap(s -> s.referenceUuid().stream())
                        .findFirst()
                        .orElse(null),
                skrivning.skriver().cvr(),
                parter.noegler(relationer.part(), p -> rolle(p.rolle())));
    }
}
