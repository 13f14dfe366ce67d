package dk.borgerblikket.administration.databrud;

import dk.borgerblikket.administration.Lagerjson;
import dk.borgerblikket.oio.Cvr;
import io.vertx.core.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code databrud}. */
@Entity
@Table(name = "databrud")
class DatabrudRaekke {

    @Id
    private UUID id;

    private String cvr;
    private JsonObject indberetning;

    @Column(name = "indberettet_tid")
    private Instant indberettet;

    @Column(name = "modtaget_tid")
    private Instant modtaget;

    @Column(name = "kendskab_tid")
    private Instant kendskab;

    @Enumerated(EnumType.STRING)
    private Tilstand tilstand;

    @Nullable
    @Column(name = "afgjort_tid")
    private Instant afgjort;

    private JsonObject tjekliste;
    private int version;

    protected DatabrudRaekke() {}

    DatabrudRaekke(Databrud brud) {
        this.id = brud.id();
        this.cvr = brud.cvr().cifre();
        this.indberetning = Lagerjson.skriv(brud.indberetning());
        this.indberettet = brud.indberettet();
        this.modtaget = brud.modtaget();
        this.kendskab = brud.kendskab();
        this.tilstand = brud.tilstand();
        this.afgjort = brud.afgjort();
        this.tjekliste = Lagerjson.skriv(brud.tjekliste());
        this.version = brud.version();
    }

    void skift(Tilstand ny, @Nullable Instant afgjortTid) {
        this.tilstand = ny;
        this.afgjort = afgjortTid;
        this.version++;
    }

    void udfyld(Tjekliste ny) {
        this.tjekliste = Lagerjson.skriv(ny);
        this.version++;
    }

    void fikKendskab(Instant tid) {
        this.kendskab = tid;
        this.version++;
    }

    Databrud somDatabrud() {
        return new Databrud(
                id,
                new Cvr(cvr),
                Lagerjson.laes(indberetning, Indberetning.class),
                indberettet,
                modtaget,
                kendskab,
                tilstand,
                afgjort,
                Lagerjson.laes(tjekliste, Tjekliste.class),
                version);
    }
}
