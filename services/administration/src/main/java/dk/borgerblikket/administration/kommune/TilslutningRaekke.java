package dk.borgerblikket.administration.kommune;

import dk.borgerblikket.oio.Cvr;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code kommune_tilslutning}. */
@Entity
@Table(name = "kommune_tilslutning")
class TilslutningRaekke {

    @Embeddable
    record Noegle(String cvr, int loebenummer) {}

    @EmbeddedId
    private Noegle noegle;

    @Enumerated(EnumType.STRING)
    private Tilslutning tilslutning;

    @Nullable
    @Column(name = "tilsluttet_dato")
    private LocalDate tilsluttetDato;

    @Column(name = "aendret_af")
    private String aendretAf;

    @Column(name = "aendret_tid")
    private Instant aendretTid;

    protected TilslutningRaekke() {}

    TilslutningRaekke(Cvr cvr, int loebenummer, Tilslutningsskift skift) {
        this.noegle = new Noegle(cvr.cifre(), loebenummer);
        this.tilslutning = skift.tilslutning();
        this.tilsluttetDato = skift.tilsluttetDato();
        this.aendretAf = skift.aendretAf();
        this.aendretTid = skift.aendretTid();
    }

    Tilslutningsskift somSkift() {
        return new Tilslutningsskift(tilslutning, tilsluttetDato, aendretAf, aendretTid);
    }
}
