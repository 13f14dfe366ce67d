package dk.borgerblikket.administration.databeskyttelse;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.Databeskyttelse;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code databeskyttelse}. */
@Entity
@Immutable
@Table(name = "databeskyttelse")
class DatabeskyttelseRaekke {

    @Embeddable
    record Noegle(String cvr, int version) {}

    @EmbeddedId
    private Noegle noegle;

    private String funktion;

    @Nullable
    private String email;

    @Nullable
    private String telefon;

    @Nullable
    @Column(name = "sikker_post")
    private String sikkerPost;

    @Nullable
    private String adresse;

    @Nullable
    private String privatlivspolitik;

    @Column(name = "gyldig_fra")
    private LocalDate gyldigFra;

    @Nullable
    @Column(name = "gyldig_til")
    private LocalDate gyldigTil;

    @Column(name = "oprettet_af")
    private String oprettetAf;

    @Column(name = "oprettet_tid")
    private Instant oprettetTid;

    protected DatabeskyttelseRaekke() {}

    DatabeskyttelseRaekke(Cvr cvr, Databeskyttelsesversion version) {
        var oplysninger = version.oplysninger();
        this.noegle = new Noegle(cvr.cifre(), version.version());
        this.funktion = oplysninger.funktion();
        this.email = oplysninger.email();
        this.telefon = oplysninger.telefon();
        this.sikkerPost = oplysninger.sikkerPost();
        this.adresse = oplysninger.adresse();
        this.privatlivspolitik = oplysninger.privatlivspolitik();
        this.gyldigFra = version.gyldigFra();
        this.gyldigTil = version.gyldigTil();
        this.oprettetAf = version.oprettetAf();
        this.oprettetTid = version.oprettetTid();
    }

    Cvr cvr() {
        return new Cvr(noegle.cvr());
    }

    Databeskyttelsesversion somVersion() {
        return new Databeskyttelsesversion(
                noegle.version(),
                new Databeskyttelse(funktion, email, telefon, sikkerPost, adresse, privatlivspolitik),
                gyldigFra,
                gyldigTil,
                oprettetAf,
                oprettetTid);
    }
}
