package dk.borgerblikket.administration.indstilling;

import dk.borgerblikket.oio.Cvr;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code kommune_indstilling}. */
@Entity
@Table(name = "kommune_indstilling")
class IndstillingRaekke {

    @Id
    private String cvr;

    @Column(name = "fire_oejne")
    private boolean fireOejne;

    protected IndstillingRaekke() {}

    IndstillingRaekke(Cvr cvr, Indstilling indstilling) {
        this.cvr = cvr.cifre();
        ret(indstilling);
    }

    final void ret(Indstilling indstilling) {
        this.fireOejne = indstilling.fireOejne();
    }

    Indstilling somIndstilling() {
        return new Indstilling(fireOejne);
    }
}
