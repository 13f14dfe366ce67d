package dk.borgerblikket.administration.kommune;

import dk.borgerblikket.oio.Cvr;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code kommune}. */
@Entity
@Table(name = "kommune")
class KommuneRaekke {

    @Id
    private String cvr;

    private String navn;

    @Nullable
    private String kommunekode;

    @Enumerated(EnumType.STRING)
    private Tilslutning tilslutning;

    @Nullable
    @Column(name = "tilsluttet_dato")
    private LocalDate tilsluttetDato;

    protected KommuneRaekke() {}

    KommuneRaekke(Kommune kommune) {
        this.cvr = kommune.cvr().cifre();
        ret(kommune);
    }

    final void ret(Kommune kommune) {
        this.navn = kommune.navn();
        this.kommunekode = kommune.kommunekode();
        this.tilslutning = kommune.tilslutning();
        this.tilsluttetDato = kommune.tilsluttetDato();
    }

    Kommune somKommune() {
        return new Kommune(new Cvr(cvr), navn, kommunekode, tilslutning, tilsluttetDato);
    }
}
