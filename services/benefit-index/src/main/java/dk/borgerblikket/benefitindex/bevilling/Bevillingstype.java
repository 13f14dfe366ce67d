package dk.borgerblikket.benefitindex.bevilling;

import dk.borgerblikket.benefitindex.ramme.PartRelation;
import dk.borgerblikket.benefitindex.ramme.Parter;
import dk.borgerblikket.benefitindex.ramme.Roller;
import dk.borgerblikket.benefitindex.ramme.Sikkerhedsprofil;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Skrivning;
import dk.borgerblikket.registrations.Udtraek;
import dk.borgerblikket.registrations.Vurdering;
import dk.borgerblikket.validation.Bedoemmelse;
import dk.borgerblikket.validation.Regelsaet;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Part;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The grant as the registration store sees it. */
public final class Bevillingstype implements Objekttype<BevillingRegistrering> {

    /** Name of the kind. */
    public static final String NAVN = "Bevilling";

    private final Roller roller;
    private final Parter parter;
    private final Bevillingsfletning fletning;
    private final Bevillingsregler regler;
    private final Regelsaet regelsaet;
    private final BevillingTilGrundlag grundlag;
    private final Bevillingsbeskaering beskaering;

    public Bevillingstype(Roller roller, Parter parter, Regelsaet regelsaet) {
        this.roller = roller;
        this.parter = parter;
        this.fletning = new Bevillingsfletning(roller);
        this.regler = new Bevillingsregler(roller);
        this.regelsaet = regelsaet;
        this.grundlag = new BevillingTilGrundlag(roller, parter);
        this.beskaering = new Bevillingsbeskaering(roller.bevilling().bevillingsmodtager());
    }

    @Override
    public String navn() {
        return NAVN;
    }

    @Override
    public Class<BevillingRegistrering> klasse() {
        return BevillingRegistrering.class;
    }

    @Override
    public BevillingRegistrering anvend(@Nullable BevillingRegistrering nu, BevillingRegistrering besked) {
        return fletning.anvend(nu, besked);
    }

    @Override
    public Vurdering vurder(Skrivning<BevillingRegistrering> skrivning) {
        return vurder(skrivning, regelsaet);
    }

    @Override
    public Vurdering vurderLagret(Skrivning<BevillingRegistrering> skrivning) {
        return vurder(skrivning, regelsaet.forLagret());
    }

    private Vurdering vurder(Skrivning<BevillingRegistrering> skrivning, Regelsaet gaeldende) {
        var bedoemmelse = new Bedoemmelse(gaeldende);
        skrivning.beskeder().forEach(b -> regler.besked(bedoemmelse, skrivning.handling(), b));
        regler.tilstand(bedoemmelse, skrivning.skriver(), skrivning.efter());
        return bedoemmelse.erAfvist()
                ? bedoemmelse.afvist()
                : new Vurdering.Godkendt(udtraek(skrivning), bedoemmelse.fund());
    }

    /** What is known of the grant when it is decided whether a citizen sees it. */
    public Bevillingsgrundlag grundlag(UUID uuid, BevillingRegistrering tilstand) {
        return grundlag.byg(uuid, tilstand);
    }

    /** Earliest start among the benefits as they are last in valid time; empty when none is given. */
    public Optional<Instant> startdato(BevillingRegistrering tilstand) {
        return Bevillingsfletning.startdato(tilstand.ydelser()).map(OffsetDateTime::toInstant);
    }

    /** Everybody who is or has been party. */
    public List<PartRelation> parter(BevillingRegistrering tilstand) {
        return tilstand.relationer().bevillingspart();
    }

    /** The cases that the grant is or has been tied to. */
    public Set<UUID> sager(BevillingRegistrering tilstand) {
        return tilstand.relationer().bevillingssag().stream()
                .flatMap(sag -> sag.referenceUuid().stream())
                .collect(Collectors.toSet());
    }

    /** The benefits that payments can refer to, each once. */
    public Set<String> ydelsesId(BevillingRegistrering tilstand) {
        return tilstand.ydelser().stream()
                .map(BevilgetYdelse::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The capacity that a role of a party stands for. */
    public Part.Rolle rolle(@Nullable UnikId rolle) {
        return BevillingTilGrundlag.rolle(roller, rolle);
    }

    /** The granted benefits, in every version that the grant holds. */
    public List<BevilgetYdelse> ydelser(BevillingRegistrering tilstand) {
        return tilstand.ydelser();
    }

    /** Who alone may read the grant; empty when everybody else may too. */
    public List<Sikkerhedsprofil> profiler(BevillingRegistrering tilstand) {
        return tilstand.relationer().sikkerhedsprofil();
    }

    /** The highest level over all of valid time, since readers get all of it; empty when a level is missing. */
    public Optional<Foelsomhed> foelsomhed(BevillingRegistrering tilstand) {
        var niveauer = tilstand.egenskaber().stream()
                .map(e -> Optional.ofNullable(e.foelsomhed()))
                .toList();
        return niveauer.stream().allMatch(Optional::isPresent)
                ? niveauer.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /**
     * The grant with these benefits alone, and others than the grantee by kind only.
     *
     * @param skjuler whether there are other benefits, so that the dates must be those of these alone
     */
    public BevillingRegistrering beskaer(
            BevillingRegistrering tilstand, Predicate<BevilgetYdelse> synlig, boolean skjuler) {
        return beskaering.beskaer(tilstand, synlig, skjuler);
    }

    private Udtraek udtraek(Skrivning<BevillingRegistrering> skrivning) {
        return new Udtraek(
                skrivning.skriver().itSystem(),
                afsender(skrivning.efter()).orElse(null),
                skrivning.skriver().cvr(),
                parter.noegler(skrivning.efter().relationer().bevillingspart(), p -> rolle(p.rolle())));
    }

    private Optional<UUID> afsender(BevillingRegistrering tilstand) {
        return tilstand.ydelser().stream()
                .flatMap(y -> y.systemer(roller.itSystem().afsender()).stream())
                .flatMap(s -> s.system().stream())
                .findFirst();
    }
}
