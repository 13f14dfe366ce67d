package dk.borgerblikket.benefitindex.indeks;

import dk.borgerblikket.benefitindex.bevilling.BevilgetYdelse;
import dk.borgerblikket.benefitindex.bevilling.BevillingEgenskaber;
import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.EffektueringEgenskaber;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.benefitindex.ramme.PartRelation;
import dk.borgerblikket.benefitindex.ramme.Relationer;
import dk.borgerblikket.benefitindex.ramme.Roller;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.registrations.Lagertid;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Skrevet;
import dk.borgerblikket.search.Soegenoegler;
import dk.borgerblikket.search.Soegetekst;
import dk.borgerblikket.search.opbygning.Soegetabel;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps the row that each grant and payment is found by. */
@Singleton
final class Ydelsessoegetabel implements Soegetabel {

    private final Bevillingstype bevillingstype;
    private final Effektueringstype effektueringstype;
    private final Roller roller;
    private final Objektnoegler noegler;

    Ydelsessoegetabel(
            Bevillingstype bevillingstype, Effektueringstype effektueringstype, Roller roller, Soegenoegler noegler) {
        this.bevillingstype = bevillingstype;
        this.effektueringstype = effektueringstype;
        this.roller = roller;
        this.noegler = new Objektnoegler(noegler);
    }

    @Override
    public List<Objekttype<?>> typer() {
        return List.of(bevillingstype, effektueringstype);
    }

    @Override
    public Uni<Void> skriv(SqlConnection forbindelse, List<Skrevet<?>> skrevne) {
        return SoegningRepository.gem(
                forbindelse, skrevne.stream().map(this::raekke).toList());
    }

    private Soegeraekke raekke(Skrevet<?> skrevet) {
        return switch (skrevet.indhold()) {
            case BevillingRegistrering bevilling -> bevilling(skrevet, bevilling);
            case EffektueringRegistrering effektuering -> effektuering(skrevet, effektuering);
            default -> throw new IllegalStateException(skrevet.type().navn());
        };
    }

    private Soegeraekke bevilling(Skrevet<?> skrevet, BevillingRegistrering bevilling) {
        var r = bevilling.relationer();
        return new Soegeraekke(
                skrevet.uuid(),
                skrevet.type().navn(),
                skrevet.udtraek().ejer().cifre(),
                noegler.bevilling(alle(BevillingRegistrering.class, skrevet.nye())),
                tekst(Stream.of(
                                bevilling.egenskaber().stream().map(BevillingEgenskaber::brugervendtNoegle),
                                r.bevillingssag().stream().map(PartRelation::brugervendtNoegle),
                                bevilling.ydelser().stream().map(Ydelsessoegetabel::ydelsesnavn))
                        .flatMap(s -> s)),
                sidste(bevilling.egenskaber(), BevillingEgenskaber::brugervendtNoegle),
                sidste(
                        Relationer.iRolle(r.bevillingspart(), roller.bevilling().bevillingsmodtager()),
                        PartRelation::fuldtNavn),
                null);
    }

    private Soegeraekke effektuering(Skrevet<?> skrevet, EffektueringRegistrering effektuering) {
        return new Soegeraekke(
                skrevet.uuid(),
                skrevet.type().navn(),
                skrevet.udtraek().ejer().cifre(),
                noegler.effektuering(alle(EffektueringRegistrering.class, skrevet.nye())),
                tekst(effektuering.egenskaber().stream().map(EffektueringEgenskaber::brugervendtNoegle)),
                sidste(effektuering.egenskaber(), EffektueringEgenskaber::brugervendtNoegle),
                null,
                dato(sidste(effektuering.egenskaber(), EffektueringEgenskaber::dispositionsdato)));
    }

    private static @Nullable String ydelsesnavn(BevilgetYdelse ydelse) {
        return ydelse.ydelse() == null ? null : ydelse.ydelse().ydelsesnavn();
    }

    /** What the value that holds last in valid time says. */
    private static <T extends MedVirkning<T>, V> @Nullable V sidste(
            List<T> versioner, Function<? super T, ? extends @Nullable V> felt) {
        return versioner.stream()
                .max(Comparator.comparing((T v) -> v.periode().til())
                        .thenComparing(v -> v.periode().fra()))
                .<V>map(felt)
                .orElse(null);
    }

    private static @Nullable OffsetDateTime dato(@Nullable OffsetDateTime tid) {
        return tid == null ? null : Lagertid.af(tid.toInstant());
    }

    private static String tekst(Stream<@Nullable String> tekster) {
        return tekster.filter(Objects::nonNull)
                .map(Soegetekst::af)
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static <T> List<T> alle(Class<T> klasse, List<?> liste) {
        return liste.stream().map(klasse::cast).toList();
    }
}
