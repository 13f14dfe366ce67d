package dk.borgerblikket.administration.fagsystem;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code fagsystem}. */
@Entity
@Table(name = "fagsystem")
class FagsystemRaekke {

    @Id
    @Column(name = "it_system")
    private UUID itSystem;

    private String navn;
    private String leverandoer;

    protected FagsystemRaekke() {}

    FagsystemRaekke(Fagsystem fagsystem) {
        this.itSystem = fagsystem.uuid();
        ret(fagsystem);
    }

    final void ret(Fagsystem fagsystem) {
        this.navn = fagsystem.navn();
        this.leverandoer = fagsystem.leverandoer();
    }

    Fagsystem somFagsystem() {
        return new Fagsystem(itSystem, navn, leverandoer);
    }
}
