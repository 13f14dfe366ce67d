package dk.borgerblikket.benefitindex.opdater;

import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.registrations.Besked;
import dk.borgerblikket.registrations.Ordre;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skriver;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Changes grants and payments (benefit-index §10.2). What an update does not mention stays as it is. */
@Singleton
public final class Opdatering {

    private final Registreringslager lager;
    private final Bevillingstype bevillingstype;
    private final Effektueringstype effektueringstype;

    Opdatering(Registreringslager lager, Bevillingstype bevillingstype, Effektueringstype effektueringstype) {
        this.lager = lager;
        this.bevillingstype = bevillingstype;
        this.effektueringstype = effektueringstype;
    }

    /**
     * Carries the updates out in one transaction.
     *
     * @return one result per update, in order
     */
    public Uni<List<UnikRetur>> opdater(Skriver skriver, List<? extends Opdateringsobjekt> objekter) {
        return lager.skriv(skriver, ordrer(objekter));
    }

    /** What the message asks of the store: one order per update, in order. */
    public List<Ordre<?>> ordrer(List<? extends Opdateringsobjekt> objekter) {
        return objekter.stream().<Ordre<?>>map(this::ordre).toList();
    }

    private Ordre<?> ordre(Opdateringsobjekt objekt) {
        return switch (objekt) {
            case Opdateringsobjekt.OpdaterBevilling b ->
                Ordre.opdater(
                                bevillingstype,
                                b.uuid(),
                                Besked.alle(List.of(b.registrering()), BevillingRegistrering::tidspunkt)
                                        .getFirst())
                        .medNotifikation(!Boolean.TRUE.equals(b.udenNotifikation()));
            case Opdateringsobjekt.OpdaterEffektuering e ->
                Ordre.opdater(
                        effektueringstype,
                        e.uuid(),
                        Besked.alle(List.of(e.registrering()), EffektueringRegistrering::tidspunkt)
                                .getFirst());
        };
    }
}
