package dk.borgerblikket.benefitindex.indeks;

import dk.borgerblikket.benefitindex.laesekontrol.Fjernelsesspor;
import dk.borgerblikket.registrations.Projektion;
import dk.borgerblikket.registrations.Skrevet;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * All the tables that the index derives from its objects.
 *
 * @param dele in the order in which they are written
 * @param spor what is kept of objects that are removed
 */
record Indeksprojektion(List<Projektion> dele, Fjernelsesspor spor) implements Projektion {
    Indeksprojektion {
        dele = List.copyOf(dele);
    }

    @Override
    public Uni<Void> skriv(SqlConnection forbindelse, List<Skrevet<?>> skrevne) {
        return efterHinanden(del -> del.skriv(forbindelse, skrevne));
    }

    @Override
    public Uni<Void> fjernet(SqlConnection forbindelse, List<UUID> fjernede) {
        return efterHinanden(del -> del.fjernet(forbindelse, fjernede));
    }

    @Override
    public String afgraensning() {
        return spor.forespoergsel();
    }

    private Uni<Void> efterHinanden(Function<Projektion, Uni<Void>> arbejde) {
        var alle = Uni.createFrom().voidItem();
        for (var del : dele) {
            alle = alle.chain(() -> arbejde.apply(del));
        }
        return alle;
    }
}
