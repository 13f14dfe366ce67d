package dk.borgerblikket.administration.aendringslog;

import dk.borgerblikket.administration.Lagerjson;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Keeps every change, in the transaction that makes it. Nothing in it is ever changed or removed. */
@Singleton
public class Aendringslog implements PanacheRepositoryBase<AendringRaekke, UUID> {

    /** Notes the change; part of the caller's transaction. */
    public Uni<Void> noter(Aendring aendring) {
        var foer = aendring.foer();
        return persist(new AendringRaekke(
                        aendring.tid(),
                        Aendring.hvem(aendring.hvem()),
                        aendring.emne().name(),
                        aendring.noegle(),
                        foer == null ? null : Lagerjson.skriv(foer),
                        Lagerjson.skriv(aendring.efter())))
                .replaceWithVoid();
    }
}
