package dk.borgerblikket.benefitindex.importer;

import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.registrations.Besked;
import dk.borgerblikket.registrations.Medskrivning;
import dk.borgerblikket.registrations.Ordre;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skriver;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Creates grants and payments with all their registrations, in any mixture (benefit-index §10.1). */
@Singleton
public final class Import {

    private final Registreringslager lager;
    private final Bevillingstype bevillingstype;
    private final Effektueringstype effektueringstype;

    Import(Registreringslager lager, Bevillingstype bevillingstype, Effektueringstype effektueringstype) {
        this.lager = lager;
        this.bevillingstype = bevillingstype;
        this.effektueringstype = effektueringstype;
    }

    /**
     * Imports the objects in one transaction.
     *
     * @return one result per object, in order
     */
    public Uni<List<UnikRetur>> importer(Skriver skriver, List<? extends Importobjekt> objekter) {
        return lager.skriv(skriver, ordrer(objekter));
    }

    /** The same, with something more written in the same transaction. */
    public Uni<List<UnikRetur>> importer(
            Skriver skriver, List<? extends Importobjekt> objekter, Medskrivning medskrivning) {
        return lager.skriv(skriver, ordrer(objekter), medskrivning);
    }

    /** What the message asks of the store: one order per object, in order. */
    public List<Ordre<?>> ordrer(List<? extends Importobjekt> objekter) {
        return objekter.stream().<Ordre<?>>map(this::ordre).toList();
    }

    private Ordre<?> ordre(Importobjekt objekt) {
        return switch (objekt) {
            case Importobjekt.Bevilling(var b) ->
                Ordre.importer(
                                bevillingstype,
                                b.uuid(),
                                Besked.alle(
                                        ellerTom(b.registrering(), BevillingRegistrering.TOM),
                                        BevillingRegistrering::tidspunkt))
                        .medNotifikation(!Boolean.TRUE.equals(b.udenNotifikation()));
            case Importobjekt.Effektuering(var e) ->
                Ordre.importer(
                        effektueringstype,
                        e.uuid(),
                        Besked.alle(
                                ellerTom(e.registrering(), EffektueringRegistrering.TOM),
                                EffektueringRegistrering::tidspunkt));
        };
    }

    /** An object without registrations is one that says nothing: refused by the rules, and reported on by itself. */
    private static <T> List<T> ellerTom(List<T> registreringer, T tom) {
        return registreringer.isEmpty() ? List.of(tom) : registreringer;
    }
}
