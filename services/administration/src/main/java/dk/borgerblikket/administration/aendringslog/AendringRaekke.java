package dk.borgerblikket.administration.aendringslog;

import io.vertx.core.json.JsonObject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code aendringslog}. */
@Entity
@Table(name = "aendringslog")
class AendringRaekke {

    @Id
    private UUID id;

    private Instant tid;
    private String hvem;
    private String hvad;
    private String noegle;

    @Nullable
    private JsonObject foer;

    private JsonObject efter;

    @SuppressWarnings("NullAway.Init")
    protected AendringRaekke() {}

    AendringRaekke(Instant tid, String hvem, String hvad, String noegle, @Nullable JsonObject foer, JsonObject efter) {
        this.id = UUID.randomUUID();
        this.tid = tid;
        this.hvem = hvem;
        this.hvad = hvad;
        this.noegle = noegle;
        this.foer = foer;
        this.efter = efter;
    }

    String noegle() {
        return noegle;
    }

    Optional<JsonObject> foer() {
        return Optional.ofNullable(foer);
    }

    JsonObject efter() {
        return efter;
    }
}
