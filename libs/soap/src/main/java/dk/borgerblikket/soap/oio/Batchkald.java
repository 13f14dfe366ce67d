package dk.borgerblikket.soap.oio;

import dk.borgerblikket.oio.MultipleOutput;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.soap.konvolut.Soapkald;
import dk.borgerblikket.soap.oio.Objektlaesning.Modtaget;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Carries out a message of objects. They are read one at a time, and up to {@link #STOERRELSE} of them are one transaction, so
 * that a message of any length takes the memory of one batch. A message that is no longer than that is carried out only when
 * it could be read to its end; of a longer one, the batches before an error are carried out.
 *
 * @param <T> what the objects have in common
 */
public final class Batchkald<T> {

    /** Objects in a transaction. */
    public static final int STOERRELSE = 100;

    private final Soapkald kald;
    private final Objektlaesning<T> objekter;
    private final Function<List<T>, Uni<List<UnikRetur>>> handling;
    private final List<UnikRetur> resultater = new ArrayList<>();

    /** @param handling carries out objects in one transaction: one result per object, in order */
    Batchkald(Soapkald kald, Objektlaesning<T> objekter, Function<List<T>, Uni<List<UnikRetur>>> handling) {
        this.kald = kald;
        this.objekter = objekter;
        this.handling = handling;
    }

    /** One result per object, in the order of the message. */
    Uni<MultipleOutput> udfoer() {
        return Multi.createBy()
                .repeating()
                .uni(this::naeste)
                .whilst(flere -> flere)
                .collect()
                .last()
                .map(sidste -> new MultipleOutput(resultater))
                .onFailure(Fejl.class)
                .transform(fejl -> medAntal((Fejl) fejl));
    }

    /** Waits for the sender on a worker, and for the database on none. */
    private Uni<Boolean> naeste() {
        return Uni.createFrom()
                .item(this::laes)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(batch ->
                        udfoer(batch.objekter).invoke(resultater::addAll).replaceWith(batch.flere));
    }

    private record Batch<T>(List<Modtaget<T>> objekter, boolean flere) {}

    private Batch<T> laes() {
        var batch = new ArrayList<Modtaget<T>>();
        while (batch.size() < STOERRELSE && kald.harFlere()) {
            kald.naesteObjekt().map(objekter::modtag).ifPresent(batch::add);
        }
        return new Batch<>(batch, kald.harFlere());
    }

    private Uni<List<UnikRetur>> udfoer(List<Modtaget<T>> batch) {
        var gyldige = new ArrayList<T>(batch.size());
        for (var modtaget : batch) {
            if (modtaget instanceof Modtaget.Gyldigt<T>(T objekt)) {
                gyldige.add(objekt);
            }
        }
        return handling.apply(gyldige).map(udfoerte -> flet(batch, udfoerte));
    }

    private static <T> List<UnikRetur> flet(List<Modtaget<T>> batch, List<UnikRetur> udfoerte) {
        var naeste = udfoerte.iterator();
        return batch.stream()
                .map(modtaget -> switch (modtaget) {
                    case Modtaget.Gyldigt<T> gyldigt -> naeste.next();
                    case Modtaget.Afvist<T>(var retur) -> retur;
                })
                .toList();
    }

    private Fejl medAntal(Fejl fejl) {
        if (resultater.isEmpty()) {
            return fejl;
        }
        var detalje = fejl.detalje() == null ? "" : fejl.detalje() + ". ";
        return new Fejl(fejl.kode(), detalje + "De første " + resultater.size() + " objekter er behandlet.");
    }
}
