package dk.borgerblikket.administration.databrud;

import io.vertx.core.json.JsonObject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of {@code databrud_log}. */
@Entity(name = "DatabrudLogRaekke")
@Immutable
@Table(name = "databrud_log")
class LogRaekke {

    @Embeddable
    record Noegle(UUID databrud, int loebenummer) {}

    @EmbeddedId
    private Noegle noegle;

    private Instant tid;
    private String hvem;

    @Enumerated(EnumType.STRING)
    private Logpost.Handling handling;

    private JsonObject detaljer;

    protected LogRaekke() {}

    LogRaekke(UUID databrud, Logpost post) {
        this.noegle = new Noegle(databrud, post.loebenummer());
        this.tid = post.tid();
        this.hvem = post.hvem();
        this.handling = post.handling();
        this.detaljer = new JsonObject(post.detaljer());
    }

    Logpost somPost() {
        return new Logpost(noegle.loebenummer(), tid, hvem, handling, detaljer.getMap());
    }
}
