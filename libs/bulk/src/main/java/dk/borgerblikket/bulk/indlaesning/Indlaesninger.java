package dk.borgerblikket.bulk.indlaesning;

import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins a load, tells how far it has come, and closes it. */
@ApplicationScoped
public class Indlaesninger {

    private final IndlaesningRepository repository;

    Indlaesninger(IndlaesningRepository repository) {
        this.repository = repository;
    }

    Uni<Indlaesning> opret(Skriver skriver, @Nullable String navn) {
        var id = UUID.randomUUID();
        return repository.opret(skriver, id, navn).chain(() -> repository.hent(skriver, id));
    }

    /** @throws Fejl 404 when it is not there, or not the sender's */
    Uni<Indlaesning> hent(Skriver skriver, UUID id) {
        return repository.hent(skriver, id);
    }

    /** The refused lines after a line. */
    Uni<List<Linjefejl>> fejl(Skriver skriver, UUID id, long efter, int antal) {
        return repository.hent(skriver, id).chain(() -> repository.fejl(id, efter, antal));
    }

    /**
     * The receipt. Closing a closed load again gives the same.
     *
     * @throws Fejl 409 while data is being sent
     */
    Uni<Indlaesning> afslut(Skriver skriver, UUID id) {
        return repository
                .afslut(skriver, id)
                .chain(() -> repository.hent(skriver, id))
                .invoke(i -> {
                    if (i.afsluttet() == null) {
                        throw new Fejl(Indlaesningsfejl.INDLAESNING_OPTAGET);
                    }
                });
    }
}
